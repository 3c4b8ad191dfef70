import 'server-only';
import { sql } from 'drizzle-orm';
import { DatabaseError } from '../database/database-error';
import type { Queries } from '../database/open-database';
import { readRows } from '../database/read-rows';
import { noteRestoredNews } from '../relays/restored-news';
import { LEFT_BEHIND, TABLES } from './backup-format';
import { type BackupRow, readBackup } from './read-backup';

/** Characters of rows that are handed over in one statement. */
const BATCH = 250_000;

type Choice = {
  /** What is there already may be lost. */
  readonly replaces: boolean;
  /** Told how many more characters have been handed over. */
  readonly onBytes: (bytes: number) => void;
  /** The instant of it, in ms. */
  readonly now: number;
};

/**
 * Puts a backup in the place of all that the database holds, whole or not at all, and returns the number of rows.
 * Throws DatabaseError when the file is no good, or when people or their work would be lost unless it `replaces`.
 */
export async function restoreBackup(
  queries: Queries,
  file: string,
  { replaces, onBytes, now }: Choice,
): Promise<number> {
  // Read to its end first: the checksum stands there.
  for await (const _ of readBackup(file));
  return queries.transaction(async (tx) => {
    if (!replaces) await refuseToLose(tx);
    await emptyTables(tx);
    const rows = await fillTables(tx, readBackup(file), onBytes);
    await tx.execute(
      sql`SELECT setval(pg_get_serial_sequence('journal', 'id'), max(id)) FROM journal HAVING max(id) > 0`,
    );
    await tx.execute(
      sql`SELECT setval(pg_get_serial_sequence('relay_news', 'id'), max(id)) FROM relay_news HAVING max(id) > 0`,
    );
    // Since the backup was made they may have left: nobody gets one twice by themselves.
    await tx.execute(sql`UPDATE relay_mails SET state = 'uncertain', reason = 'restored'
      WHERE state IN ('waiting', 'delivering')`);
    await noteRestoredNews(tx, now);
    return rows;
  });
}

async function refuseToLose(tx: Queries): Promise<void> {
  const [row] = await readRows<{ used: boolean }>(
    tx,
    sql`SELECT EXISTS (SELECT FROM users) OR EXISTS (SELECT FROM media)
      OR EXISTS (SELECT FROM relays) OR EXISTS (SELECT FROM piece_versions WHERE origin <> 'pack') AS used`,
  );
  if (!row?.used) return;
  throw new DatabaseError(
    'This database holds people or what they made: back it up, then add --replace to lose it for the backup.',
  );
}

/** The journal refuses to be emptied by anybody but this. Either all of it happens or nothing does. */
async function emptyTables(tx: Queries): Promise<void> {
  const names = [...TABLES, ...LEFT_BEHIND].map((table) => sql.identifier(table));
  await tx.execute(sql`ALTER TABLE journal DISABLE TRIGGER journal_is_append_only`);
  await tx.execute(sql`TRUNCATE ${sql.join(names, sql`, `)}`);
  await tx.execute(sql`ALTER TABLE journal ENABLE TRIGGER journal_is_append_only`);
}

async function fillTables(
  tx: Queries,
  rows: AsyncIterable<BackupRow>,
  onBytes: Choice['onBytes'],
): Promise<number> {
  let count = 0;
  let batch: { table: string; rows: string[]; size: number } = { table: '', rows: [], size: 0 };
  for await (const { table, row } of rows) {
    if (batch.table !== table || batch.size > BATCH) {
      await insertRows(tx, batch.table, batch.rows);
      batch = { table, rows: [], size: 0 };
    }
    batch.rows.push(row);
    batch.size += row.length;
    onBytes(row.length);
    count++;
  }
  await insertRows(tx, batch.table, batch.rows);
  return count;
}

async function insertRows(tx: Queries, table: string, rows: readonly string[]): Promise<void> {
  if (rows.length === 0) return;
  const name = sql.identifier(table);
  await tx.execute(sql`INSERT INTO ${name} OVERRIDING SYSTEM VALUE
    SELECT * FROM json_populate_recordset(NULL::${name}, ${`[${rows.join(',')}]`}::json)`);
}
