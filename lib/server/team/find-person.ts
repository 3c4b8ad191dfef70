import 'server-only';
import { eq, type SQL } from 'drizzle-orm';
import type { Member } from '@/lib/domain/member';
import { roleSchema } from '@/lib/domain/role';
import type { Queries } from '../database/open-database';
import { users } from '../database/schema';

/** A row of the table of users: what never leaves the server. */
export type Person = typeof users.$inferSelect;

/** The person of an e-mail address in lower case, or null. */
export function findPersonByEmail(queries: Queries, email: string): Promise<Person | null> {
  return findPerson(queries, eq(users.email, email));
}

/** The person of an id, or null. */
export function findPersonById(queries: Queries, id: string): Promise<Person | null> {
  return findPerson(queries, eq(users.id, id));
}

/** What the rest of the code may know of a person. */
export function toMember({ id, name, email, role, territories }: Person): Member {
  return { id, name, email, role: roleSchema.parse(role), territories };
}

async function findPerson(queries: Queries, condition: SQL): Promise<Person | null> {
  const [person] = await queries.select().from(users).where(condition);
  return person ?? null;
}
