import { ConfigError, readConfig } from '@/lib/server/config';
import { DatabaseError } from '@/lib/server/database/database-error';
import type { Database, DatabasePlace } from '@/lib/server/database/open-database';

/** A command line that cannot be run: how it is written instead. */
export class UsageError extends Error {}

type Open = (place: DatabasePlace) => Promise<Database>;

/** Opens the database that the environment names, runs a command on it, and says what came of it. Exit 2 for bad input. */
export async function runOnDatabase(
  open: Open,
  run: (database: Database) => Promise<string>,
): Promise<void> {
  try {
    const database = await open(readConfig(process.env).database);
    console.log(await run(database).finally(database.close));
  } catch (error) {
    refuse(error);
  }
}

/** Ends the process with a sentence and code 2; an error that nobody foresaw goes on. */
export function refuse(error: unknown): never {
  const isForeseen =
    error instanceof ConfigError || error instanceof DatabaseError || error instanceof UsageError;
  if (!isForeseen) throw error;
  console.error(error.message.replaceAll(/[\r\n]+/g, ' '));
  process.exit(2);
}
