import 'server-only';
import { and, arrayContains, asc, eq, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Member } from '@/lib/domain/member';
import type { Queries } from '../database/open-database';
import { relays } from '../database/relay-schema';
import { isSeenBy } from './relay-scope';

export type RelayRow = typeof relays.$inferSelect;

const filterSchema = z.object({
  search: z.string().trim().max(100).optional().catch(undefined),
  place: z.string().max(8).optional().catch(undefined),
  list: z.enum(['listed', 'gone']).optional().catch(undefined),
});

/** Which relays are wanted; a place also asks for those who follow all of them. */
export type RelayFilter = z.infer<typeof filterSchema>;

/** A filter out of a query string; what cannot be read asks for nothing. */
export function readRelayFilter(query: Readonly<Record<string, string>>): RelayFilter {
  return filterSchema.parse(query);
}

/** A filter as a query string, for links that keep it. */
export function writeRelayFilter(filter: RelayFilter): string {
  return new URLSearchParams(
    Object.entries(filter).filter(([, value]) => value) as [string, string][],
  ).toString();
}

/** The relays that a member may see, by name, those that a filter asks for. */
export function listRelays(
  queries: Queries,
  member: Member,
  { search, place, list }: RelayFilter = {},
): Promise<RelayRow[]> {
  return queries
    .select()
    .from(relays)
    .where(
      and(
        isSeenBy(member),
        search ? holds(search) : undefined,
        place ? follows(place) : undefined,
        list && (list === 'gone' ? isNotNull(relays.leftAt) : isNull(relays.leftAt)),
      ),
    )
    .orderBy(asc(sql`lower(${relays.name})`), asc(relays.email));
}

function holds(search: string) {
  const pattern = search.toLowerCase();
  return or(
    sql`position(${pattern} in lower(${relays.name})) > 0`,
    sql`position(${pattern} in ${relays.email}) > 0`,
  );
}

function follows(place: string) {
  return or(
    arrayContains(relays.territories, [place]),
    sql`cardinality(${relays.territories}) = 0`,
  );
}

/** Somebody a member may see; null when there is nobody. */
export async function findRelay(
  queries: Queries,
  member: Member,
  id: string,
): Promise<RelayRow | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const [row] = await queries
    .select()
    .from(relays)
    .where(and(eq(relays.id, id), isSeenBy(member)));
  return row ?? null;
}
