import 'server-only';
import { createHash } from 'node:crypto';
import { type SQL, sql } from 'drizzle-orm';
import { LEVEL } from '../database/migrations';
import type { Queries } from '../database/open-database';
import { readRows } from '../database/read-rows';
import { FORMAT, type Header, TABLES } from './backup-format';

/** Rows fetched at a time: media may be large, and none stands in memory with the next. */
const BATCH = { media: 1, others: 500 } as const;

type Written = Pick<Header, 'version' | 'at'>;
type Write = (line: string) => Promise<void>;

/** Writes the database as it is at one instant, line by line. Returns the number of rows. */
export async function writeBackup(queries: Queries, said: Written, write: Write): Promise<number> {
  const hash = createHash('sha256');
  const writeLine = async (line: string) => {
    hash.update(`${line}\n`);
    await write(`${line}\n`);
  };
  const header: Header = { picbadge: 'backup', format: FORMAT, level: LEVEL, ...said };
  await writeLine(JSON.stringify(header));
  const rows = await queries.transaction(
    async (tx) => {
      let sum = 0;
      for (const table of TABLES) sum += await writeTable(tx, table, writeLine);
      return sum;
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
  await write(`${JSON.stringify({ sha256: hash.digest('hex') })}\n`);
  return rows;
}

async function writeTable(tx: Queries, table: string, writeLine: Write): Promise<number> {
  const name = sql.identifier(table);
  const [counted] = await readRows<{ rows: number }>(
    tx,
    sql`SELECT count(*)::int AS rows FROM ${name}`,
  );
  await writeLine(JSON.stringify({ table, ...counted }));
  // A row has no line break of its own, except between the parts of JSON that somebody wrote by hand.
  await tx.execute(sql`DECLARE lines NO SCROLL CURSOR FOR
    SELECT translate(row_to_json(kept)::text, E'\n\r', '  ') AS line FROM ${name} AS kept`);
  const fetch = sql.raw(`FETCH ${table === 'media' ? BATCH.media : BATCH.others} FROM lines`);
  for await (const { line } of fetchAll(tx, fetch)) await writeLine(line);
  await tx.execute(sql`CLOSE lines`);
  return counted?.rows ?? 0;
}

async function* fetchAll(tx: Queries, fetch: SQL): AsyncGenerator<{ line: string }> {
  for (;;) {
    const rows = await readRows<{ line: string }>(tx, fetch);
    if (rows.length === 0) return;
    yield* rows;
  }
}
