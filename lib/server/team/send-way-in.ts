import 'server-only';
import { after } from 'next/server';
import { Refusal } from '@/lib/domain/refusal';
import { sendMail } from '../mail/send-mail';
import type { Team } from './current-team';
import { findPersonByEmail } from './find-person';
import { makeLink } from './one-time-links';
import type { TeamRequest } from './team-request';
import { writeLetter } from './write-letter';

type Asked = { readonly email: string; readonly purpose: 'sign-in' | 'reset' };

/**
 * Has a link sent to the person of an e-mail address. Whether there is one cannot be told from the answer, nor
 * from its time: the letter is written after it. Throws Refusal where no mail is sent, or too many.
 */
export async function sendWayIn(request: TeamRequest, asked: Asked): Promise<void> {
  const { mail, letters } = request.team;
  if (!mail) throw new Refusal('mail-failed');
  await letters.fromPlace.press(request.address);
  await letters.toPerson.press(asked.email);
  after(() => deliver(request.team, asked, request.now));
}

async function deliver(team: Team, { email, purpose }: Asked, now: number): Promise<void> {
  const person = await findPersonByEmail(team.queries, email);
  // Who was invited and never came has an invitation to open.
  if (!person?.passphrase || !team.mail) return;
  const { publicUrl } = team;
  const link = await makeLink(team.queries, { purpose, userId: person.id }, { publicUrl, now });
  await sendMail(team.mail, writeLetter(team.campaign, person, purpose, link)).catch(() => {});
}
