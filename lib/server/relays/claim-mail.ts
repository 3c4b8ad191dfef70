import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray, lt, lte, sql } from 'drizzle-orm';
import { delayAfter, type MailReason } from '@/lib/domain/relay';
import type { Queries } from '../database/open-database';
import { relayMails } from '../database/relay-schema';
import type { Outcome } from '../mail/smtp-session';

/** A mail that this process, and no other, tries to hand over. */
export type Claim = {
  readonly id: string;
  readonly holder: string;
  readonly attempts: number;
  readonly batchId: string;
  readonly relayId: string | null;
  readonly news: readonly number[];
  readonly expiresAt: Date;
};

/** ms after which a mail whose process came to nothing is anybody's again. */
const HELD = 3 * 60_000;

/** Takes the next mail that is due at an instant (ms); null when none is. */
export async function claimMail(queries: Queries, now: number): Promise<Claim | null> {
  const holder = randomUUID();
  const next = queries
    .select({ id: relayMails.id })
    .from(relayMails)
    .where(and(eq(relayMails.state, 'waiting'), lte(relayMails.nextAt, new Date(now))))
    .orderBy(asc(relayMails.nextAt), asc(relayMails.id))
    .limit(1)
    .for('update', { skipLocked: true });
  const [claim] = await queries
    .update(relayMails)
    .set({
      holder,
      attempts: sql`${relayMails.attempts} + 1`,
      nextAt: new Date(now + HELD),
    })
    .where(inArray(relayMails.id, next))
    .returning();
  return claim ? { ...claim, holder } : null;
}

/**
 * Says, before a server is given anything of a mail, that it may have it from now on. False when it may not go any
 * more: its person has left, or another process took it over.
 */
export async function beginDelivery(queries: Queries, claim: Claim, now: number): Promise<boolean> {
  const isListed = sql`EXISTS (SELECT FROM relays WHERE relays.id = ${relayMails.relayId} AND left_at IS NULL)`;
  const begun = await queries
    .update(relayMails)
    .set({ state: 'delivering', changedAt: new Date(now), reason: null })
    .where(and(isHeld(claim), eq(relayMails.state, 'waiting'), isListed))
    .returning({ id: relayMails.id });
  return begun.length > 0;
}

/** Keeps what became of a mail. */
export async function settleMail(
  queries: Queries,
  claim: Claim,
  outcome: Outcome,
  now: number,
): Promise<void> {
  const states = { taken: 'sent', refused: 'refused', unknown: 'uncertain', later: 'waiting' };
  const next = outcome.kind === 'later' && { nextAt: new Date(now + delayAfter(claim.attempts)) };
  const reason = outcome.kind === 'taken' ? null : outcome.reason;
  await queries
    .update(relayMails)
    .set({ state: states[outcome.kind], reason, changedAt: new Date(now), ...next })
    .where(isHeld(claim));
}

/** Gives a mail up that nothing was handed over of. */
export async function cancelMail(
  queries: Queries,
  claim: Claim,
  reason: MailReason,
  now: number,
): Promise<void> {
  await queries
    .update(relayMails)
    .set({ state: 'cancelled', reason, changedAt: new Date(now) })
    .where(and(isHeld(claim), eq(relayMails.state, 'waiting')));
}

/** Gives a mail back untried: it is due again at once. */
export async function releaseMail(queries: Queries, claim: Claim, now: number): Promise<void> {
  await queries
    .update(relayMails)
    .set({ nextAt: new Date(now), attempts: claim.attempts - 1 })
    .where(and(isHeld(claim), eq(relayMails.state, 'waiting')));
}

/**
 * Mails that a process was handing over when it ended: nobody knows whether the server has them. `age` is for how
 * many ms one must have been so.
 */
export async function settleInterrupted(queries: Queries, now: number, age = HELD): Promise<void> {
  const reason: MailReason = 'interrupted';
  await queries
    .update(relayMails)
    .set({ state: 'uncertain', reason, changedAt: new Date(now) })
    .where(
      and(eq(relayMails.state, 'delivering'), lt(relayMails.changedAt, new Date(now - age + 1))),
    );
}

function isHeld({ id, holder }: Claim) {
  return and(eq(relayMails.id, id), eq(relayMails.holder, holder));
}
