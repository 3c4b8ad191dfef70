import 'server-only';
import type { Rights } from '@/lib/domain/permission';
import { Refusal } from '@/lib/domain/refusal';
import { users } from '../../database/schema';
import { writeJournal } from '../../database/write-journal';
import { sendMail } from '../../mail/send-mail';
import { makeLink } from '../one-time-links';
import { writeLetter } from '../write-letter';
import { type Doing, requireTerritories } from './member-context';

/** A link to hand over, and what became of the letter that brings it. */
export type Invitation = {
  readonly link: string;
  readonly letter: 'sent' | 'failed' | 'none';
};

type Invited = Rights & { readonly name: string; readonly email: string };

/** Adds a person to the team, with a link by which they come in. Throws Refusal. */
export async function inviteMember(doing: Doing, invited: Invited): Promise<Invitation> {
  const { team, member, now } = doing;
  requireTerritories(team, invited.territories);
  const link = await team.queries.transaction(async (queries) => {
    const [person] = await queries
      .insert(users)
      .values({ ...invited, territories: [...invited.territories] })
      .onConflictDoNothing()
      .returning();
    if (!person) throw new Refusal('email-taken', { email: invited.email });
    const { role, territories } = invited;
    await writeJournal(queries, {
      actor: member,
      action: 'member.invited',
      subjectKind: 'member',
      subject: person.name,
      details: { role, territories },
    });
    return makeLink(queries, { purpose: 'invitation', userId: person.id }, { ...team, now });
  });
  return { link, letter: await mailLink(doing, invited, 'invitation', link) };
}

/** Sends a link, when mail is sent at all. That a letter is not taken is told, and undoes nothing. */
export async function mailLink(
  { team }: Doing,
  person: { readonly name: string; readonly email: string },
  purpose: 'invitation' | 'reset',
  link: string,
): Promise<Invitation['letter']> {
  if (!team.mail) return 'none';
  try {
    await sendMail(team.mail, writeLetter(team.campaign, person, purpose, link));
    return 'sent';
  } catch (error) {
    if (error instanceof Refusal) return 'failed';
    throw error;
  }
}
