import 'server-only';
import { decode } from 'next-auth/jwt';
import { z } from 'zod';
import type { Member } from '@/lib/domain/member';
import type { Team } from './current-team';
import { findPersonById, toMember } from './find-person';

const claimsSchema = z.object({ sub: z.uuid(), version: z.int() });

/**
 * Whose session a cookie's value is, by the database's word: null when it is nobody's, forged, too old, or ended
 * since. What the person may do is never read from the cookie.
 */
export async function findMember(
  { queries, secret }: Pick<Team, 'queries' | 'secret'>,
  session: string | undefined,
): Promise<Member | null> {
  const claims = claimsSchema.safeParse(await unseal(session, secret));
  if (!claims.success) return null;
  const person = await findPersonById(queries, claims.data.sub);
  return person?.sessionVersion === claims.data.version ? toMember(person) : null;
}

async function unseal(token: string | undefined, secret: string): Promise<unknown> {
  if (!token) return null;
  try {
    return await decode({ token, secret });
  } catch {
    return null;
  }
}
