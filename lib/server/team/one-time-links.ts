import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { type LinkPurpose, linkLives } from '@/lib/domain/one-time-link';
import { Refusal } from '@/lib/domain/refusal';
import type { Queries } from '../database/open-database';
import { oneTimeLinks } from '../database/schema';

/** A link that still opens something. `userId` is null for the first owner, who is nobody yet. */
export type OpenLink = { readonly purpose: LinkPurpose; readonly userId: string | null };

/** Makes a link, and ends those before it that opened the same for the same person. `now` in ms. */
export async function makeLink(
  queries: Queries,
  { purpose, userId }: OpenLink,
  { publicUrl, now }: { publicUrl: string; now: number },
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const isOfPerson = userId ? eq(oneTimeLinks.userId, userId) : isNull(oneTimeLinks.userId);
  await queries.delete(oneTimeLinks).where(and(eq(oneTimeLinks.purpose, purpose), isOfPerson));
  await queries.insert(oneTimeLinks).values({
    hash: hashToken(token),
    purpose,
    userId,
    expiresAt: new Date(now + linkLives[purpose]),
  });
  return `${publicUrl}/team/link/${token}`;
}

/** What a token opens at an instant (ms), which looking does not change; null when it opens nothing (more). */
export async function findLink(
  queries: Queries,
  token: string,
  now: number,
): Promise<OpenLink | null> {
  const [link] = await queries.select().from(oneTimeLinks).where(isOpen(token, now));
  return link ? { purpose: link.purpose as LinkPurpose, userId: link.userId } : null;
}

/** Uses a token up, once and for all, within a transaction. Throws Refusal when it opens nothing (more). */
export async function consumeLink(queries: Queries, token: string, now: number): Promise<void> {
  const used = await queries
    .update(oneTimeLinks)
    .set({ usedAt: new Date(now) })
    .where(isOpen(token, now))
    .returning({ hash: oneTimeLinks.hash });
  if (used.length === 0) throw new Refusal('link-used');
}

/** Ends every link of a person. */
export async function endLinks(queries: Queries, userId: string): Promise<void> {
  await queries.delete(oneTimeLinks).where(eq(oneTimeLinks.userId, userId));
}

function isOpen(token: string, now: number) {
  return and(
    eq(oneTimeLinks.hash, hashToken(token)),
    isNull(oneTimeLinks.usedAt),
    gt(oneTimeLinks.expiresAt, new Date(now)),
  );
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
