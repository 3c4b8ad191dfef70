import 'server-only';
import { and, asc, desc, lt } from 'drizzle-orm';
import type { Queries } from '../../database/open-database';
import { journal } from '../../database/schema';
import { type JournalFilter, SITE, toCondition } from './journal-filter';

export type JournalLine = typeof journal.$inferSelect;

/** Lines of the journal, the newest first, at most `count`, those before a line's id when it is given. */
export async function readJournal(
  queries: Queries,
  wanted: { filter: JournalFilter; timeZone: string; count: number; before?: number | undefined },
): Promise<JournalLine[]> {
  const { filter, timeZone, count, before } = wanted;
  const isBefore = before === undefined ? undefined : lt(journal.id, before);
  return queries
    .select()
    .from(journal)
    .where(and(toCondition(filter, timeZone), isBefore))
    .orderBy(desc(journal.id))
    .limit(count);
}

/** What the journal can be filtered by: whoever did something, by their latest name, and whatever was done. */
export async function listChoices(queries: Queries) {
  const people = await queries
    .selectDistinctOn([journal.actorId], { id: journal.actorId, name: journal.actorName })
    .from(journal)
    .orderBy(journal.actorId, desc(journal.id));
  const actions = await queries
    .selectDistinct({ action: journal.action })
    .from(journal)
    .orderBy(asc(journal.action));
  return {
    people: people.map(({ id, name }) => ({ id: id ?? SITE, name })),
    actions: actions.map(({ action }) => action),
  };
}
