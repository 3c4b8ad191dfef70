import 'server-only';
import { Refusal } from '@/lib/domain/refusal';
import { writeJournal } from '../database/write-journal';
import type { Team } from './current-team';
import { findPersonByEmail, type Person } from './find-person';
import { matchesPassphrase } from './passphrase';

/**
 * The person whose e-mail address and passphrase these are. Throws the same Refusal, after the same work, for a
 * wrong passphrase and for nobody.
 */
export async function signInByPassphrase(
  { queries, attempts }: Team,
  { email, passphrase }: { email: string; passphrase: string },
  address: string,
): Promise<Person> {
  await attempts.admit({ account: email, address });
  const person = await findPersonByEmail(queries, email);
  const isRight = await matchesPassphrase(person?.passphrase ?? null, passphrase);
  if (!person || !isRight) throw new Refusal('sign-in-wrong');
  await attempts.welcome({ account: email, address });
  await writeJournal(queries, {
    actor: person,
    action: 'team.signed-in',
    subjectKind: 'member',
    subject: person.name,
  });
  return person;
}
