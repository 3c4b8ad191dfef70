import 'server-only';
import { and, eq, max, sql } from 'drizzle-orm';
import { Refusal } from '@/lib/domain/refusal';
import type { Queries } from '../database/open-database';
import { pieces, pieceVersions } from '../database/schema';
import type { PieceKind } from '../pieces/pack-pieces';
import { missingCode, type PieceDraft, readDraftData, reserved } from './kinds';
import { findPiece, type PieceRow } from './piece-rows';

/** Where a draft was kept. */
export type Stored = { readonly slug: string; readonly version: number };

/** A piece that nobody else changes until the transaction ends. Throws a Refusal when there is none. */
export async function lockPiece<Kind extends PieceKind>(
  queries: Queries,
  kind: Kind,
  slug: string,
): Promise<PieceRow<Kind>> {
  const isIt = and(eq(pieces.kind, kind), eq(pieces.slug, slug));
  await queries.select().from(pieces).where(isIt).for('update');
  const row = await findPiece(queries, kind, slug);
  if (!row) throw new Refusal(missingCode(kind));
  return row;
}

/** Keeps a piece that was not there, under a slug of its own made of `wanted`; nobody is offered it yet. */
export async function addPiece<Kind extends PieceKind>(
  queries: Queries,
  kind: Kind,
  wanted: string,
  authorId: string,
  makeData: (slug: string, position: number) => PieceDraft<Kind>,
): Promise<Stored> {
  // Packs are loaded behind the same lock: no slug is given twice.
  await queries.execute(sql`SELECT pg_advisory_xact_lock(hashtext('picbadge.pieces'))`);
  const slug = await findFreeSlug(queries, kind, wanted);
  const [row] = await queries
    .select({ last: max(pieces.position) })
    .from(pieces)
    .where(eq(pieces.kind, kind));
  const position = (row?.last ?? -1) + 1;
  await queries.insert(pieces).values({ kind, slug, position, version: 0 });
  return addVersion(queries, kind, slug, authorId, makeData(slug, position));
}

/** Keeps one more version of a piece that is locked. */
export async function addVersion<Kind extends PieceKind>(
  queries: Queries,
  kind: Kind,
  slug: string,
  authorId: string,
  data: PieceDraft<Kind>,
): Promise<Stored> {
  const [row] = await queries
    .select({ last: max(pieceVersions.version) })
    .from(pieceVersions)
    .where(and(eq(pieceVersions.kind, kind), eq(pieceVersions.slug, slug)));
  const version = (row?.last ?? 0) + 1;
  const checked = readDraftData(kind, data);
  if (!checked) throw new Error(`Expected data of a ${kind}`);
  const values = { kind, slug, version, data: checked, origin: 'team', authorId };
  await queries.insert(pieceVersions).values(values);
  return { slug, version };
}

async function findFreeSlug(queries: Queries, kind: PieceKind, wanted: string): Promise<string> {
  const { slug } = pieceVersions;
  const rows = await queries
    .select({ slug })
    .from(pieceVersions)
    .where(eq(pieceVersions.kind, kind))
    .groupBy(slug);
  const taken = new Set([...reserved[kind], ...rows.map((row) => row.slug)]);
  const [free = wanted] = [wanted, ...Array.from(taken, (_, at) => `${wanted}-${at + 2}`)].filter(
    (name) => !taken.has(name),
  );
  return free;
}
