import 'server-only';
import { asc, sql } from 'drizzle-orm';
import type { Queries } from '../database/open-database';
import { counts } from '../database/schema';
import type { CountRow } from './add-counts';
import { type CountFilter, toCountCondition } from './count-filter';

/** How often a kind of deed was done about something; `id` is a day, a network, or a subject after its kind. */
export type Sum = { readonly id: string; readonly kind: string; readonly count: number };

const columns = {
  days: sql<string>`${counts.day}::text`,
  subjects: sql<string>`${counts.subjectKind} || ' ' || ${counts.subject}`,
  networks: counts.network,
};

/** Counts added up by what they are about. */
export type Sums = Readonly<Record<keyof typeof columns, readonly Sum[]>>;

/** Adds up what a filter lets through, by day, by template or post, and by network. */
export async function sumCounts(queries: Queries, filter: CountFilter): Promise<Sums> {
  const [days, subjects, networks] = await Promise.all([
    sumBy(queries, 'days', filter),
    sumBy(queries, 'subjects', filter),
    sumBy(queries, 'networks', filter),
  ]);
  return { days, subjects, networks: networks.filter(({ id }) => id !== '') };
}

/** The same by day alone. */
export function sumDays(queries: Queries, filter: CountFilter): Promise<Sum[]> {
  return sumBy(queries, 'days', filter);
}

function sumBy(queries: Queries, by: keyof typeof columns, filter: CountFilter): Promise<Sum[]> {
  const count = sql<number>`sum(${counts.count})::float8`.mapWith(Number);
  return queries
    .select({ id: columns[by], kind: counts.kind, count })
    .from(counts)
    .where(toCountCondition(filter))
    .groupBy(columns[by], counts.kind)
    .orderBy(columns[by]);
}

/** Every line of counts that a filter lets through, the oldest first. */
export async function listCounts(queries: Queries, filter: CountFilter): Promise<CountRow[]> {
  const { day, kind, subjectKind, subject, network } = counts;
  return queries
    .select()
    .from(counts)
    .where(toCountCondition(filter))
    .orderBy(asc(day), asc(subjectKind), asc(subject), asc(network), asc(kind));
}
