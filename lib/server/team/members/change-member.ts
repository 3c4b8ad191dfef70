import 'server-only';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { Rights } from '@/lib/domain/permission';
import { Refusal } from '@/lib/domain/refusal';
import type { Queries } from '../../database/open-database';
import { users } from '../../database/schema';
import { writeJournal } from '../../database/write-journal';
import { findPersonById, type Person } from '../find-person';
import { makeLink } from '../one-time-links';
import { type Invitation, mailLink } from './invite-member';
import { type Doing, requireTerritories } from './member-context';

/** Changes what a person may do, and ends their sessions. Throws Refusal: the last owner stays one. */
export async function changeMember({ team, member }: Doing, id: string, rights: Rights) {
  requireTerritories(team, rights.territories);
  const { role, territories } = rights;
  await team.queries.transaction(async (queries) => {
    const person = await lockPerson(queries, id);
    if (role !== 'owner') await requireOtherOwner(queries, person);
    const set = { role, territories: [...territories] };
    await queries
      .update(users)
      .set({ ...set, sessionVersion: sql`${users.sessionVersion} + 1` })
      .where(eq(users.id, id));
    await writeJournal(queries, {
      actor: member,
      action: 'member.changed',
      subjectKind: 'member',
      subject: person.name,
      details: {
        role,
        territories,
        before: { role: person.role, territories: person.territories },
      },
    });
  });
}

/** Takes a person out of the team, with their sessions and links. Throws Refusal: the last owner stays. */
export async function removeMember({ team, member }: Doing, id: string): Promise<void> {
  await team.queries.transaction(async (queries) => {
    const person = await lockPerson(queries, id);
    await requireOtherOwner(queries, person);
    await queries.delete(users).where(eq(users.id, id));
    await writeJournal(queries, {
      actor: member,
      action: 'member.removed',
      subjectKind: 'member',
      subject: person.name,
      details: { role: person.role },
    });
  });
}

/** A new link for a person: to come in, or to choose another passphrase. Throws Refusal. */
export async function makeMemberLink(doing: Doing, id: string): Promise<Invitation> {
  const { team, member, now } = doing;
  const person = await findPersonById(team.queries, id);
  if (!person) throw new Refusal('member-missing');
  const purpose = person.passphrase === null ? 'invitation' : 'reset';
  const link = await team.queries.transaction(async (queries) => {
    await writeJournal(queries, {
      actor: member,
      action: 'member.link-made',
      subjectKind: 'member',
      subject: person.name,
    });
    return makeLink(queries, { purpose, userId: id }, { ...team, now });
  });
  return { link, letter: await mailLink(doing, person, purpose, link) };
}

/** Locks owners in one order, so that of two changes at once the second sees what the first did. */
async function lockPerson(queries: Queries, id: string): Promise<Person> {
  await queries.select().from(users).where(isOwner).orderBy(users.id).for('update');
  const [person] = await queries.select().from(users).where(eq(users.id, id)).for('update');
  if (!person) throw new Refusal('member-missing');
  return person;
}

/** Somebody invited who never came is no owner to count on. */
const isOwner = and(eq(users.role, 'owner'), isNotNull(users.passphrase));

async function requireOtherOwner(queries: Queries, person: Person): Promise<void> {
  if (person.role !== 'owner' || person.passphrase === null) return;
  if ((await queries.$count(users, isOwner)) < 2) throw new Refusal('last-owner');
}
