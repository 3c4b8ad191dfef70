import { parseArgs } from 'node:util';
import { readBackup } from '@/lib/server/backup/read-backup';
import { restoreBackup } from '@/lib/server/backup/restore-backup';
import { type DatabasePlace, openDatabase } from '@/lib/server/database/open-database';
import { makeProgress } from './database/progress';
import { refuse, runOnDatabase, UsageError } from './database/run-on-database';

const USAGE = 'npm run restore -- FILE [--replace]';

function readArguments(): { file: string; replaces: boolean } {
  try {
    const { values, positionals } = parseArgs({
      options: { replace: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [file, ...others] = positionals;
    if (file && others.length === 0) return { file, replaces: values.replace };
  } catch {}
  throw new UsageError(`This is how a backup is restored: ${USAGE}`);
}

/** A wrong file is refused before a database is made for it. */
async function readBeginning(file: string): Promise<void> {
  const rows = readBackup(file);
  await rows.next();
  await rows.return(undefined);
}

/** Puts a backup in the place of what the database holds. Exit 2 for bad input. */
async function main(): Promise<void> {
  if (process.argv.includes('--help')) return console.log(USAGE);
  const { file, replaces } = readArguments();
  const onBytes = makeProgress('Restored');
  const open = async (place: DatabasePlace) => {
    await readBeginning(file);
    return openDatabase(place);
  };
  await runOnDatabase(open, async ({ queries }) => {
    const rows = await restoreBackup(queries, file, { replaces, onBytes, now: Date.now() });
    return `${file}: ${rows} rows restored.`;
  });
}

main().catch(refuse);
