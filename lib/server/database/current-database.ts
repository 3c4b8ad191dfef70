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
