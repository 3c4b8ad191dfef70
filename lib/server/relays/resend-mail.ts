import 'server-only';
import { eq } from 'drizzle-orm';
import { Refusal } from '@/lib/domain/refusal';
import { GIVEN_UP, type MailState, mayBeResent } from '@/lib/domain/relay';
import { relayMails, relays } from '../database/relay-schema';
import { writeJournal } from '../database/write-journal';
import type { Doing } from '../team/members/member-context';
import { isManagedBy } from './relay-scope';

/**
 * Has a mail go once more, under the same name, so that a server that has it already can tell. Throws Refusal:
 * relay-mail-missing, relay-mail-gone, relay-elsewhere.
 */
export async function resendMail({ team, member, now }: Doing, id: string): Promise<void> {
  await team.queries.transaction(async (queries) => {
    const [mail] = await queries
      .select()
      .from(relayMails)
      .where(eq(relayMails.id, id))
      .for('update');
    if (!mail) throw new Refusal('relay-mail-missing');
    const [relay] = mail.relayId
      ? await queries.select().from(relays).where(eq(relays.id, mail.relayId))
      : [];
    const isExpired = mail.state === 'waiting' && mail.expiresAt.getTime() <= now;
    const isOver = isExpired || mayBeResent(mail.state as MailState);
    if (!relay || relay.leftAt || !isOver) throw new Refusal('relay-mail-gone');
    if (!isManagedBy(member, relay.territories)) throw new Refusal('relay-elsewhere');
    const times = { nextAt: new Date(now), expiresAt: new Date(now + GIVEN_UP) };
    const fresh = { state: 'waiting', reason: null, holder: null, attempts: 0 };
    await queries
      .update(relayMails)
      .set({ ...fresh, ...times, changedAt: new Date(now) })
      .where(eq(relayMails.id, id));
    await writeJournal(queries, {
      actor: member,
      action: 'relay.resent',
      subjectKind: 'relay',
      subject: '',
      details: { territories: relay.territories },
    });
  });
}
