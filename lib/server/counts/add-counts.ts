import 'server-only';
import { sql } from 'drizzle-orm';
import type { Queries } from '../database/open-database';
import { counts } from '../database/schema';

/** How often something was done on a day. */
export type CountRow = typeof counts.$inferSelect;

/** What is counted together. */
export type Counted = Omit<CountRow, 'count'>;

/** Rows of one statement: many times what a site can name in a few seconds. */
const BATCH = 1_000;

/** Adds to what was counted before, by any process; all of it or nothing. */
export async function addCounts(queries: Queries, rows: readonly CountRow[]): Promise<void> {
  if (rows.length === 0) return;
  // In one order for all processes: two of them then never wait for each other.
  const sorted = [...rows].sort((one, other) => (nameCounted(one) < nameCounted(other) ? -1 : 1));
  await queries.transaction(async (tx) => {
    for (let first = 0; first < sorted.length; first += BATCH) {
      await tx
        .insert(counts)
        .values(sorted.slice(first, first + BATCH))
        .onConflictDoUpdate({
          target: [counts.day, counts.kind, counts.subjectKind, counts.subject, counts.network],
          set: { count: sql`${counts.count} + excluded.count` },
        });
    }
  });
}

/** One text for what is counted together. */
export function nameCounted({ day, kind, subjectKind, subject, network }: Counted): string {
  return [day, kind, subjectKind, subject, network].join(' ');
}
