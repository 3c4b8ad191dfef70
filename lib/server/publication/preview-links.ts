import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt } from 'drizzle-orm';
import type { Queries } from '../database/open-database';
import { previewLinks } from '../database/schema';
import { type PieceKind, toPieceKind } from '../pieces/pack-pieces';
import type { Doing } from '../team/members/member-context';
import { nameDraft } from './kinds';
import { requireOwn } from './own-places';
import { tellOfPiece } from './tell';
import { lockPiece } from './write-version';

/** ms for which such a link shows something: a week. */
const LIFE = 7 * 24 * 3_600_000;

/** A piece by its kind and slug. */
export type Named = { readonly kind: PieceKind; readonly slug: string };

/** Makes a link by which anybody sees a piece as it was last saved. Throws a Refusal when there is none. */
export async function makePreviewLink(doing: Doing, { kind, slug }: Named): Promise<string> {
  const { team, now } = doing;
  const token = randomBytes(32).toString('base64url');
  await team.queries.transaction(async (queries) => {
    const { data } = (await lockPiece(queries, kind, slug)).working;
    requireOwn(doing.member, data);
    const expiresAt = new Date(now + LIFE);
    await queries.insert(previewLinks).values({ hash: hashToken(token), kind, slug, expiresAt });
    await tellOfPiece(queries, doing, kind, 'link-made', nameDraft(data), { slug });
  });
  return `${team.publicUrl}/preview/${token}`;
}

/** Ends every link to a piece, at once. Throws a Refusal when there is none of that slug. */
export async function endPreviewLinks(doing: Doing, { kind, slug }: Named): Promise<void> {
  await doing.team.queries.transaction(async (queries) => {
    const { data } = (await lockPiece(queries, kind, slug)).working;
    requireOwn(doing.member, data);
    await queries.delete(previewLinks).where(isTo({ kind, slug }));
    await tellOfPiece(queries, doing, kind, 'links-ended', nameDraft(data), { slug });
  });
}

/** The piece that a token shows at an instant (ms); null when it shows nothing (more). */
export async function findPreview(
  queries: Queries,
  token: string,
  now: number,
): Promise<Named | null> {
  const [link] = await queries
    .select({ kind: previewLinks.kind, slug: previewLinks.slug })
    .from(previewLinks)
    .where(and(eq(previewLinks.hash, hashToken(token)), gt(previewLinks.expiresAt, new Date(now))));
  const kind = link && toPieceKind(link.kind);
  return kind ? { kind, slug: link.slug } : null;
}

/** How many links to a piece are open at an instant (ms). */
export function countPreviews(queries: Queries, named: Named, now: number): Promise<number> {
  return queries.$count(previewLinks, and(isTo(named), gt(previewLinks.expiresAt, new Date(now))));
}

/** The slugs of the pieces of a kind that some open link shows at an instant (ms). */
export async function listPreviewed(
  queries: Queries,
  kind: PieceKind,
  now: number,
): Promise<string[]> {
  const rows = await queries
    .selectDistinct({ slug: previewLinks.slug })
    .from(previewLinks)
    .where(and(eq(previewLinks.kind, kind), gt(previewLinks.expiresAt, new Date(now))));
  return rows.map(({ slug }) => slug);
}

function isTo({ kind, slug }: Named) {
  return and(eq(previewLinks.kind, kind), eq(previewLinks.slug, slug));
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
