import 'server-only';
import { resolve } from 'node:path';
import { sql } from 'drizzle-orm';
import { DatabaseError } from './database-error';
import journal from './migrations/meta/_journal.json';
import { readRows } from './read-rows';

/** Where migrations are read: commands and the built site run in the project's folder. */
const FOLDER = resolve('lib/server/database/migrations');

/** The tables' level as this version knows it, such as `0001_append_only_journal`. */
export const LEVEL = journal.entries.at(-1)?.tag ?? '';

/** Brings tables up to date. Throws DatabaseError where a newer version has been. */
export async function migrateTables<Queries extends Parameters<typeof readRows>[0]>(
  queries: Queries,
  migrate: (queries: Queries, options: { migrationsFolder: string }) => Promise<void>,
): Promise<void> {
  await migrate(queries, { migrationsFolder: FOLDER });
  const last = sql`SELECT max(created_at)::text AS at FROM drizzle.__drizzle_migrations`;
  const [row] = await readRows<{ at: string }>(queries, last);
  if (Number(row?.at) <= Math.max(...journal.entries.map(({ when }) => when))) return;
  throw new DatabaseError(
    'This database was written by a newer version of Picbadge: start that version, or restore an older backup.',
  );
}
