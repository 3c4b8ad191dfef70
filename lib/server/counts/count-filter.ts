import 'server-only';
import { and, gte, inArray, lte, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { countGroups, groupKinds } from '@/lib/domain/count';
import { dateSchema } from '@/lib/domain/primitives';
import { counts } from '../database/schema';

const filterSchema = z.object({
  group: z.enum(countGroups).optional().catch(undefined),
  from: dateSchema.optional().catch(undefined),
  until: dateSchema.optional().catch(undefined),
});

/** What counts are wanted; days are those of the campaign's zone, and both are within. */
export type CountFilter = z.infer<typeof filterSchema>;

/** A filter out of a query string; what cannot be read asks for nothing. */
export function readCountFilter(query: Readonly<Record<string, string>>): CountFilter {
  return filterSchema.parse(query);
}

/** The address of a page or a file with a filter. */
export function addressCounts(path: string, filter: CountFilter): string {
  const entries = Object.entries(filter).filter((entry): entry is [string, string] => !!entry[1]);
  return entries.length > 0 ? `${path}?${new URLSearchParams(entries)}` : path;
}

/** A filter as the database reads it. */
export function toCountCondition({ group, from, until }: CountFilter): SQL | undefined {
  return and(
    group ? inArray(counts.kind, [...groupKinds[group]]) : undefined,
    from ? gte(counts.day, from) : undefined,
    until ? lte(counts.day, until) : undefined,
  );
}
