// A process to be killed: writes numbered lines, and says each number once the database has taken it.
import { writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { readConfig } from '../../lib/server/config';
import { openDatabase, type Queries } from '../../lib/server/database/open-database';
import { settings } from '../../lib/server/database/schema';
import { writeJournal } from '../../lib/server/database/write-journal';

/** One transaction of two writes: neither is ever seen without the other. */
async function writeLine(queries: Queries, number: number): Promise<void> {
  const value = `${number}`;
  await queries.transaction(async (tx) => {
    await tx
      .insert(settings)
      .values({ name: 'last', value })
      .onConflictDoUpdate({ target: settings.name, set: { value } });
    await writeJournal(tx, { actor: null, action: 'x', subjectKind: 'x', subject: value });
  });
}

async function main(): Promise<void> {
  const { queries } = await openDatabase(readConfig(process.env).database);
  for (let number = Number(process.argv[2]); ; number++) {
    try {
      await writeLine(queries, number);
      writeSync(1, `${number}\n`);
    } catch {
      // The number is lost; whether its line is there, nobody was told.
      writeSync(1, 'away\n');
      await wait(20);
    }
  }
}

main();
