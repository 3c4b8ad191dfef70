import { parseArgs } from 'node:util';
import { writeBackup } from '@/lib/server/backup/write-backup';
import { openKnownDatabase } from '@/lib/server/database/open-database';
import { version } from '@/package.json';
import { makeProgress } from './database/progress';
import { refuse, runOnDatabase, UsageError } from './database/run-on-database';
import { writeWhole } from './database/write-whole';

const USAGE = 'npm run backup -- --out FILE';

function readFile(): string {
  try {
    const { values } = parseArgs({ options: { out: { type: 'string' } } });
    if (values.out) return values.out;
  } catch {}
  throw new UsageError(`This is how a backup is made: ${USAGE}`);
}

/** Writes all that the database keeps into a file. Exit 2 for bad input. */
async function main(): Promise<void> {
  if (process.argv.includes('--help')) return console.log(USAGE);
  const file = readFile();
  const progress = makeProgress('Written');
  await runOnDatabase(openKnownDatabase, async ({ queries }) => {
    const said = { version, at: new Date().toISOString() };
    const rows = await writeWhole(file, (write) =>
      writeBackup(queries, said, async (line) => {
        progress(line.length);
        await write(line);
      }),
    );
    return `${file}: ${rows} rows.`;
  });
}

main().catch(refuse);
