import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, asc, desc, eq, gt, type SQL, sql } from 'drizzle-orm';
import type { Member } from '@/lib/domain/member';
import { Refusal } from '@/lib/domain/refusal';
import type { ListRow } from '@/lib/domain/series/row';
import type { Queries } from '../database/open-database';
import { users } from '../database/schema';
import { series, seriesRows } from '../database/series-schema';
import type { PlacedRow } from './list-visuals';
import { readRecord, type SeriesRecord } from './series-record';

/** Rows fetched or written at a time. */
const BATCH = 500;

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whoever asks, and when (ms). */
export type Asking = { readonly member: Member; readonly now: number };

/** A series and who began it. */
export type OwnedSeries = SeriesRecord & { readonly owner: string };

/** The series that a person may see at an instant, the newest first: a referent their own alone. */
export async function listSeries(queries: Queries, asking: Asking): Promise<OwnedSeries[]> {
  const rows = await queries
    .select({ series, owner: users.name })
    .from(series)
    .innerJoin(users, eq(users.id, series.ownerId))
    .where(isSeen(asking))
    .orderBy(desc(series.createdAt), desc(series.id));
  return rows.map((row) => ({ ...readRecord(row.series), owner: row.owner }));
}

/** A series that a person may see. Throws a Refusal when there is none: gone, or somebody else's. */
export async function findSeries(
  queries: Queries,
  id: string,
  asking: Asking,
): Promise<SeriesRecord> {
  if (!ID.test(id)) throw new Refusal('series-missing');
  const [row] = await queries
    .select()
    .from(series)
    .where(and(eq(series.id, id), isSeen(asking)));
  if (!row) throw new Refusal('series-missing');
  return readRecord(row);
}

/** How many series a person may see. */
export function countSeries(queries: Queries, asking: Asking): Promise<number> {
  return queries.$count(series, isSeen(asking));
}

/** What is past its hour is gone, even before it is swept. */
function isSeen({ member, now }: Asking): SQL | undefined {
  const isThere = gt(series.expiresAt, new Date(now));
  return member.role === 'referent' ? and(isThere, eq(series.ownerId, member.id)) : isThere;
}

/** Changes a series that is there. */
export async function changeSeries(
  queries: Queries,
  id: string,
  changes: Partial<typeof series.$inferInsert>,
): Promise<void> {
  await queries.update(series).set(changes).where(eq(series.id, id));
}

/** Puts rows in the place of those that a series has. */
export async function replaceRows(
  queries: Queries,
  seriesId: string,
  rows: readonly ListRow[],
): Promise<void> {
  await queries.delete(seriesRows).where(eq(seriesRows.seriesId, seriesId));
  for (let first = 0; first < rows.length; first += BATCH) {
    const batch = rows.slice(first, first + BATCH).map(({ line, cells }, index) => ({
      seriesId,
      position: first + index,
      line,
      cells: [...cells],
    }));
    await queries.insert(seriesRows).values(batch);
  }
}

/** The rows of a series from a position on, at most `count`. */
export async function readRows(
  queries: Queries,
  seriesId: string,
  from: number,
  count: number,
): Promise<PlacedRow[]> {
  const { position, line, cells } = seriesRows;
  return queries
    .select({ position, line, cells })
    .from(seriesRows)
    .where(and(eq(seriesRows.seriesId, seriesId), sql`${position} >= ${from}`))
    .orderBy(asc(position))
    .limit(count);
}

/** All rows of a series in order, some hundreds in memory at a time. */
export async function* walkRows(
  queries: Queries,
  seriesId: string,
): AsyncGenerator<PlacedRow, void> {
  for (let from = 0; ; from += BATCH) {
    const rows = await readRows(queries, seriesId, from, BATCH);
    yield* rows;
    if (rows.length < BATCH) return;
  }
}

/** A name for a run, so that another one is not taken for it. */
export function nameRun(): string {
  return randomUUID();
}
