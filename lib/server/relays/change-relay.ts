import 'server-only';
import { eq } from 'drizzle-orm';
import { formatDay } from '@/lib/domain/dates';
import type { JournalAction } from '@/lib/domain/journal-action';
import { Refusal } from '@/lib/domain/refusal';
import type { RelayFields } from '@/lib/domain/relay-fields';
import { dayAt } from '../calendar/resolve-time';
import type { Queries } from '../database/open-database';
import { relays } from '../database/relay-schema';
import { writeJournal } from '../database/write-journal';
import type { Doing } from '../team/members/member-context';
import { requireTerritories } from '../team/members/member-context';
import { dropWaiting } from './drop-waiting';
import { drawLeaveToken } from './leave';
import type { RelayRow } from './relay-rows';
import { isManagedBy } from './relay-scope';

/**
 * Lists somebody who agreed to it. Whoever left comes back by an agreement given since. Throws Refusal:
 * relay-taken, relay-left, relay-elsewhere, consent-future.
 */
export async function addRelay(doing: Doing, fields: RelayFields): Promise<void> {
  checkFields(doing, fields);
  await doing.team.queries.transaction(async (queries) => {
    await insertRelay(queries, doing, fields);
    await tell(queries, doing, 'relay.added', fields);
  });
}

/** Writes somebody new, or who comes back, within a transaction; throws as `addRelay` does. */
export async function insertRelay(
  queries: Queries,
  doing: Doing,
  fields: RelayFields,
): Promise<void> {
  const values = { ...fields, addedAt: new Date(doing.now) };
  const [added] = await queries
    .insert(relays)
    .values({ ...values, leaveToken: drawLeaveToken() })
    .onConflictDoNothing({ target: relays.email })
    .returning({ id: relays.id });
  if (added) return;
  const [known] = await queries
    .select()
    .from(relays)
    .where(eq(relays.email, fields.email))
    .for('update');
  if (!known?.leftAt) throw new Refusal('relay-taken', { email: fields.email });
  const { timeZone } = doing.team.campaign.calendar;
  const left = dayAt(known.leftAt.getTime(), timeZone);
  if (fields.consentDay < left) {
    const day = formatDay(left, doing.team.campaign.language);
    throw new Refusal('relay-left', { day });
  }
  await queries
    .update(relays)
    .set({ ...values, leftAt: null })
    .where(eq(relays.id, known.id));
}

/** Corrects what is known of somebody. Throws Refusal. */
export async function changeRelay(doing: Doing, id: string, fields: RelayFields): Promise<void> {
  checkFields(doing, fields);
  await doing.team.queries.transaction(async (queries) => {
    await lockRelay(queries, doing, id);
    const [taken] = await queries.select().from(relays).where(eq(relays.email, fields.email));
    if (taken && taken.id !== id) throw new Refusal('relay-taken', { email: fields.email });
    await queries.update(relays).set(fields).where(eq(relays.id, id));
    await tell(queries, doing, 'relay.changed', fields);
  });
}

/** Takes somebody out of the list and erases them, at once. Throws Refusal. */
export async function removeRelay(doing: Doing, id: string): Promise<void> {
  await doing.team.queries.transaction(async (queries) => {
    const relay = await lockRelay(queries, doing, id);
    await dropWaiting(queries, id, 'removed', doing.now);
    await queries.delete(relays).where(eq(relays.id, id));
    await tell(queries, doing, 'relay.removed', relay);
  });
}

/** Throws a Refusal for what may not be written of somebody, whoever they are. */
export function checkFields(doing: Doing, { territories, consentDay }: RelayFields): void {
  const { team, member, now } = doing;
  requireTerritories(team, territories);
  if (!isManagedBy(member, territories)) throw new Refusal('relay-elsewhere');
  if (consentDay > dayAt(now, team.campaign.calendar.timeZone)) throw new Refusal('consent-future');
}

async function lockRelay(queries: Queries, { member }: Doing, id: string): Promise<RelayRow> {
  const [relay] = await queries.select().from(relays).where(eq(relays.id, id)).for('update');
  if (!relay) throw new Refusal('relay-missing');
  if (!isManagedBy(member, relay.territories)) throw new Refusal('relay-elsewhere');
  return relay;
}

/** The journal cannot be erased, and people of this list can: it says where, and not who. */
function tell(
  queries: Queries,
  { member }: Doing,
  action: JournalAction,
  { territories }: Pick<RelayFields, 'territories'>,
): Promise<void> {
  const about = { subjectKind: 'relay', subject: '', details: { territories } };
  return writeJournal(queries, { actor: member, action, ...about });
}
