import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { JournalAction } from '@/lib/domain/journal-action';
import type { LinkPurpose } from '@/lib/domain/one-time-link';
import { Refusal } from '@/lib/domain/refusal';
import { newPassphraseSchema } from '@/lib/domain/team-fields';
import type { Queries } from '../database/open-database';
import { users } from '../database/schema';
import { writeJournal } from '../database/write-journal';
import { checkPassphrase } from './check-passphrase';
import type { Team } from './current-team';
import { findPersonById, type Person } from './find-person';
import { makeFirstOwner } from './first-owner';
import { consumeLink, endLinks, findLink } from './one-time-links';
import { parseFields } from './parse-fields';
import { hashPassphrase } from './passphrase';

/** What is written of each way in. */
const ACTIONS = {
  'first-owner': 'team.opened',
  invitation: 'member.joined',
  reset: 'account.passphrase-set',
  'sign-in': 'team.signed-in',
} as const satisfies Record<LinkPurpose, JournalAction>;

const passphraseFormSchema = z.object({ passphrase: newPassphraseSchema });

/**
 * Opens what a link opens, which uses it up, and gives the person who came in. `fields` are as typed; `now` in ms.
 * Throws Refusal, and leaves the link as it was.
 */
export async function openLink(
  team: Team,
  token: string,
  fields: unknown,
  now: number,
): Promise<Person> {
  const link = await findLink(team.queries, token, now);
  if (!link) throw new Refusal('link-used');
  if (link.purpose === 'first-owner') return makeFirstOwner(team, token, fields, now);
  const person = link.userId ? await findPersonById(team.queries, link.userId) : null;
  if (!person) throw new Refusal('link-used');
  const passphrase =
    link.purpose === 'sign-in' ? null : await preparePassphrase(team, person, fields);
  return team.queries.transaction(async (queries) => {
    await consumeLink(queries, token, now);
    const entered = passphrase ? await setPassphrase(queries, person, passphrase) : person;
    await writeEntry(queries, entered, ACTIONS[link.purpose]);
    return entered;
  });
}

async function preparePassphrase(team: Team, person: Person, fields: unknown): Promise<string> {
  const { passphrase } = parseFields(passphraseFormSchema, fields);
  checkPassphrase(passphrase, team.campaign, person);
  return hashPassphrase(passphrase);
}

/** Keeps a hash as a person's passphrase, which ends every session and every link they have. */
export async function setPassphrase(
  queries: Queries,
  { id }: Pick<Person, 'id'>,
  passphrase: string,
): Promise<Person> {
  const [person] = await queries
    .update(users)
    .set({ passphrase, sessionVersion: sql`${users.sessionVersion} + 1` })
    .where(eq(users.id, id))
    .returning();
  if (!person) throw new Refusal('link-used');
  await endLinks(queries, id);
  return person;
}

function writeEntry(queries: Queries, person: Person, action: JournalAction): Promise<void> {
  return writeJournal(queries, {
    actor: person,
    action,
    subjectKind: 'member',
    subject: person.name,
  });
}
