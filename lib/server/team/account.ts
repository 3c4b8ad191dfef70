import 'server-only';
import { eq, sql } from 'drizzle-orm';
import type { JournalAction } from '@/lib/domain/journal-action';
import type { Member } from '@/lib/domain/member';
import { Refusal } from '@/lib/domain/refusal';
import { users } from '../database/schema';
import { writeJournal } from '../database/write-journal';
import { checkPassphrase } from './check-passphrase';
import type { Team } from './current-team';
import { findPersonById } from './find-person';
import { setPassphrase } from './open-link';
import { hashPassphrase, matchesPassphrase } from './passphrase';

type Own = { readonly team: Team; readonly member: Member; readonly address: string };

/** Gives a person the name they want. */
export async function rename({ team, member }: Own, name: string): Promise<void> {
  await team.queries.transaction(async (queries) => {
    await queries.update(users).set({ name }).where(eq(users.id, member.id));
    await writeJournal(queries, describe(member, 'account.renamed', { name }));
  });
}

/**
 * Gives a person another passphrase, which ends all their sessions. Throws Refusal when the current one is wrong,
 * after a few of them for a while.
 */
export async function changePassphrase(
  { team, member, address }: Own,
  { current, passphrase }: { current: string; passphrase: string },
): Promise<void> {
  await team.attempts.admit({ account: member.email, address });
  const person = await findPersonById(team.queries, member.id);
  if (!(await matchesPassphrase(person?.passphrase ?? null, current))) {
    throw new Refusal('passphrase-wrong');
  }
  await team.attempts.welcome({ account: member.email, address });
  checkPassphrase(passphrase, team.campaign, member);
  const kept = await hashPassphrase(passphrase);
  await team.queries.transaction(async (queries) => {
    await setPassphrase(queries, member, kept);
    await writeJournal(queries, describe(member, 'account.passphrase-set'));
  });
}

/** Ends every session of a person, on every device. */
export async function signOutEverywhere({ team, member }: Own): Promise<void> {
  await team.queries.transaction(async (queries) => {
    await queries
      .update(users)
      .set({ sessionVersion: sql`${users.sessionVersion} + 1` })
      .where(eq(users.id, member.id));
    await writeJournal(queries, describe(member, 'account.signed-out-everywhere'));
  });
}

function describe(actor: Member, action: JournalAction, details = {}) {
  return { actor, action, subjectKind: 'member', subject: actor.name, details };
}
