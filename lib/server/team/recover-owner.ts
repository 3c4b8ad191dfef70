import 'server-only';
import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { Refusal } from '@/lib/domain/refusal';
import type { Queries } from '../database/open-database';
import { users } from '../database/schema';
import { writeJournal } from '../database/write-journal';
import { offerFirstOwner } from './first-owner';
import { makeLink } from './one-time-links';

/**
 * A link for whoever runs the machine: for the first owner while there is none, else for the owner of an e-mail
 * address, or the only one, to choose another passphrase. `now` in ms. Throws Refusal that names the owners.
 */
export async function recoverOwner(
  queries: Queries,
  email: string | null,
  site: { publicUrl: string; now: number },
): Promise<string> {
  const first = await offerFirstOwner(queries, site);
  if (first) return first;
  const owners = await queries
    .select()
    .from(users)
    .where(and(eq(users.role, 'owner'), isNotNull(users.passphrase)))
    .orderBy(asc(users.createdAt));
  const wanted = email?.trim().toLowerCase();
  const found = owners.filter((owner) => wanted === undefined || owner.email === wanted);
  const [owner] = found;
  if (!owner || found.length > 1) {
    throw new Refusal('owner-unknown', { known: owners.map((one) => one.email).join(', ') });
  }
  return queries.transaction(async (transaction) => {
    await writeJournal(transaction, {
      actor: null,
      action: 'member.link-made',
      subjectKind: 'member',
      subject: owner.name,
    });
    return makeLink(transaction, { purpose: 'reset', userId: owner.id }, site);
  });
}
