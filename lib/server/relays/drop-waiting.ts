import 'server-only';
import { and, eq } from 'drizzle-orm';
import type { MailReason } from '@/lib/domain/relay';
import type { Queries } from '../database/open-database';
import { relayMails } from '../database/relay-schema';

/** Gives up what still waits for a person, within the transaction that takes them out of the list. `now` in ms. */
export async function dropWaiting(
  queries: Queries,
  relayId: string,
  reason: MailReason,
  now: number,
): Promise<void> {
  await queries
    .update(relayMails)
    .set({ state: 'cancelled', reason, changedAt: new Date(now) })
    .where(and(eq(relayMails.relayId, relayId), eq(relayMails.state, 'waiting')));
}
