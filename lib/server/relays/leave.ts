import 'server-only';
import { randomBytes } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import type { Queries } from '../database/open-database';
import { relays } from '../database/relay-schema';
import { writeJournal } from '../database/write-journal';
import { dropWaiting } from './drop-waiting';

/** Something nobody guesses, by which a person and nobody else leaves the list. */
export function drawLeaveToken(): string {
  return randomBytes(32).toString('base64url');
}

/** The address by which somebody leaves; it stands in each of their mails, and never expires. */
export function linkLeaving(publicUrl: string, token: string): string {
  return `${publicUrl}/relays/leave/${token}`;
}

/** Whose address it is, and whether they are still listed; null once they were taken out. */
export async function findLeaving(
  queries: Queries,
  token: string,
): Promise<{ readonly email: string; readonly hasLeft: boolean } | null> {
  const [row] = await queries.select().from(relays).where(eq(relays.leaveToken, token));
  return row ? { email: row.email, hasLeft: row.leftAt !== null } : null;
}

/** Takes somebody at their word, at once: what still waits for them is not sent. Twice is once. `now` in ms. */
export async function leaveList(queries: Queries, token: string, now: number): Promise<void> {
  await queries.transaction(async (tx) => {
    const [left] = await tx
      .update(relays)
      .set({ leftAt: new Date(now) })
      .where(and(eq(relays.leaveToken, token), isNull(relays.leftAt)))
      .returning();
    if (!left) return;
    await dropWaiting(tx, left.id, 'left', now);
    const { territories } = left;
    await writeJournal(tx, {
      actor: null,
      action: 'relay.left',
      subjectKind: 'relay',
      subject: '',
      details: { territories },
    });
  });
}
