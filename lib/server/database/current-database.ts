import 'server-only';
import { readConfig } from '../config';
import { type Database, openDatabase } from './open-database';

const KEY = Symbol.for('picbadge.database');
const shared = globalThis as { [KEY]?: Promise<Database> };

/** The database of this process, opened when it is first asked for (Next loads modules several times). */
export function currentDatabase(): Promise<Database> {
  shared[KEY] ??= openDatabase(readConfig(process.env).database);
  return shared[KEY];
}

/** The database if it is open by now, else null; it does not open it. */
export async function findOpenDatabase(): Promise<Database | null> {
  return Promise.race([shared[KEY] ?? null, null]);
}

/** Closes the database if it is open by now. */
export async function closeDatabase(): Promise<void> {
  await (await findOpenDatabase())?.close();
}
