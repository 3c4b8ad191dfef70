import 'server-only';
import { asc } from 'drizzle-orm';
import type { Member } from '@/lib/domain/member';
import type { Queries } from '../../database/open-database';
import { users } from '../../database/schema';
import { toMember } from '../find-person';

/** A person in the list of the team. */
export type ListedMember = Member & {
  /** Invited, and not here yet. */
  readonly isAwaited: boolean;
};

/** Everybody of the team, in the order in which they came. */
export async function listMembers(queries: Queries): Promise<ListedMember[]> {
  const people = await queries.select().from(users).orderBy(asc(users.createdAt), asc(users.id));
  return people.map((person) => ({ ...toMember(person), isAwaited: person.passphrase === null }));
}
