import 'server-only';
import { and, eq, gte, isNull, lt, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { dateSchema } from '@/lib/domain/primitives';
import { nextDate, startOfDay } from '../../calendar/resolve-time';
import { journal } from '../../database/schema';

/** Who stands for what the site did by itself. */
export const SITE = 'site';

const filterSchema = z.object({
  person: z
    .union([z.uuid(), z.literal(SITE)])
    .optional()
    .catch(undefined),
  action: z.string().min(1).max(80).optional().catch(undefined),
  from: dateSchema.optional().catch(undefined),
  until: dateSchema.optional().catch(undefined),
});

/** What lines of the journal are wanted; days are those of the campaign's zone, and both count. */
export type JournalFilter = z.infer<typeof filterSchema>;

/** A filter out of a query string; what cannot be read asks for nothing. */
export function readFilter(query: Readonly<Record<string, string>>): JournalFilter {
  return filterSchema.parse(query);
}

/** A filter as a query string, for links that keep it. */
export function writeFilter(filter: JournalFilter, more: Record<string, string> = {}): string {
  const entries = Object.entries({ ...filter, ...more }).filter(([, value]) => value);
  return new URLSearchParams(entries as [string, string][]).toString();
}

/** A filter as the database reads it. */
export function toCondition(filter: JournalFilter, timeZone: string): SQL | undefined {
  const { person, action, from, until } = filter;
  return and(
    person ? isPerson(person) : undefined,
    action ? eq(journal.action, action) : undefined,
    from ? gte(journal.at, new Date(startOfDay(from, timeZone))) : undefined,
    until ? lt(journal.at, new Date(startOfDay(nextDate(until), timeZone))) : undefined,
  );
}

function isPerson(person: string): SQL {
  return person === SITE ? isNull(journal.actorId) : eq(journal.actorId, person);
}
