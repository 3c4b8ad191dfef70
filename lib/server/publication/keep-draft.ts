import 'server-only';
import { Refusal } from '@/lib/domain/refusal';
import type { Queries } from '../database/open-database';
import type { PieceKind } from '../pieces/pack-pieces';
import type { Doing } from '../team/members/member-context';
import { missingCode, nameDraft, type PieceDraft } from './kinds';
import { requireOwn } from './own-places';
import { listVersions, type PieceRow } from './piece-rows';
import { type PieceDeed, tellOfPiece } from './tell';
import { addPiece, addVersion, lockPiece, type Stored } from './write-version';

/** What is written of a piece, given the one that stands there; it may refuse. */
type Change<Kind extends PieceKind> = (
  row: PieceRow<Kind>,
  queries: Queries,
) => PieceDraft<Kind> | Promise<PieceDraft<Kind>>;

/**
 * Keeps a draft as one more version, which changes nothing for supporters. Throws a Refusal: draft-outdated when it
 * was made from another version than the last one (null: from whichever is), or that there is no such piece.
 */
export async function changePiece<Kind extends PieceKind>(
  doing: Doing,
  kind: Kind,
  { slug, version }: { readonly slug: string; readonly version: number | null },
  change: Change<Kind>,
): Promise<Stored> {
  return doing.team.queries.transaction(async (queries) => {
    const row = await lockPiece(queries, kind, slug);
    requireOwn(doing.member, row.working.data);
    const last = row.working.version;
    if (version !== null && last !== version)
      throw new Refusal('draft-outdated', { slug, version: last });
    return keepVersion(queries, doing, kind, slug, await change(row, queries), 'saved');
  });
}

/** Keeps a piece that was not there, under a slug of its own made of `wanted`. */
export async function createPiece<Kind extends PieceKind>(
  doing: Doing,
  kind: Kind,
  wanted: string,
  makeData: (slug: string, position: number) => PieceDraft<Kind>,
): Promise<Stored> {
  requireOwn(doing.member, makeData(wanted, 0));
  return doing.team.queries.transaction(async (queries) => {
    const stored = await addPiece(queries, kind, wanted, doing.member.id, makeData);
    const title = nameDraft(makeData(stored.slug, 0));
    await tellOfPiece(queries, doing, kind, 'created', title, stored);
    return stored;
  });
}

/** Brings an older version back, as one more. Throws a Refusal when there is none of that number. */
export async function restorePiece(
  doing: Doing,
  kind: PieceKind,
  { slug, version }: Stored,
): Promise<Stored> {
  return doing.team.queries.transaction(async (queries) => {
    const { working } = await lockPiece(queries, kind, slug);
    requireOwn(doing.member, working.data);
    const versions = await listVersions(queries, kind, slug);
    const older = versions.find((one) => one.version === version);
    if (!older) throw new Refusal(missingCode(kind));
    return keepVersion(queries, doing, kind, slug, older.data, 'restored');
  });
}

async function keepVersion<Kind extends PieceKind>(
  queries: Queries,
  doing: Doing,
  kind: Kind,
  slug: string,
  data: PieceDraft<Kind>,
  deed: PieceDeed,
): Promise<Stored> {
  requireOwn(doing.member, data);
  const stored = await addVersion(queries, kind, slug, doing.member.id, data);
  await tellOfPiece(queries, doing, kind, deed, nameDraft(data), stored);
  return stored;
}
