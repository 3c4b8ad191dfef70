import 'server-only';
import { and, asc, eq, max, sql } from 'drizzle-orm';
import type { Queries } from '../database/open-database';
import { pieces, pieceVersions } from '../database/schema';
import type { PackPiece } from './pack-pieces';
import { namePiece, type PiecePlan, planPieces } from './plan-pieces';

/** A template or post as it holds now; its data are not checked yet. */
export type HeldPiece = {
  readonly kind: string;
  readonly slug: string;
  readonly data: unknown;
  /** What the team decided of its publication, not checked yet either; null where it decided nothing. */
  readonly publication: unknown;
  readonly isEdited: boolean;
};

const HOLDING = and(
  eq(pieceVersions.kind, pieces.kind),
  eq(pieceVersions.slug, pieces.slug),
  eq(pieceVersions.version, pieces.version),
);

/**
 * Brings the pack's templates and posts into the database, and gives those that hold, in their order. The same
 * pack changes nothing; several processes may do it at once.
 */
export async function loadPieces(
  queries: Queries,
  pack: readonly PackPiece[],
): Promise<HeldPiece[]> {
  return queries.transaction(async (tx) => {
    await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtext('picbadge.pieces'))`);
    await writePlan(tx, planPieces(pack, await readStored(tx), await readLastVersions(tx)));
    return readHeld(tx);
  });
}

/** The templates and posts that hold, in their order. */
export async function readHeld(queries: Queries): Promise<HeldPiece[]> {
  const { kind, slug, position, publication } = pieces;
  const { data, origin } = pieceVersions;
  const rows = await queries
    .select({ kind, slug, publication, data, origin })
    .from(pieces)
    .innerJoin(pieceVersions, HOLDING)
    .orderBy(asc(kind), asc(position), asc(slug));
  return rows.map(({ origin: author, ...row }) => ({ ...row, isEdited: author === 'team' }));
}

/** Rows are held until the end: what the team writes meanwhile comes after. */
function readStored(tx: Queries) {
  const { kind, slug, position, version, packHash } = pieces;
  return tx
    .select({ kind, slug, position, version, packHash, origin: pieceVersions.origin })
    .from(pieces)
    .innerJoin(pieceVersions, HOLDING)
    .for('update', { of: pieces });
}

async function readLastVersions(tx: Queries): Promise<Map<string, number>> {
  const { kind, slug, version } = pieceVersions;
  const rows = await tx
    .select({ kind, slug, last: max(version) })
    .from(pieceVersions)
    .groupBy(kind, slug);
  return new Map(rows.map(({ last, ...piece }) => [namePiece(piece), last ?? 0]));
}

async function writePlan(tx: Queries, { versions, kept, withdrawn }: PiecePlan): Promise<void> {
  if (versions.length > 0) {
    await tx.insert(pieceVersions).values(versions.map((row) => ({ ...row, origin: 'pack' })));
  }
  if (kept.length > 0) {
    const { position, version, packHash } = pieces;
    const set = {
      position: sql`excluded.${sql.identifier(position.name)}`,
      version: sql`excluded.${sql.identifier(version.name)}`,
      packHash: sql`excluded.${sql.identifier(packHash.name)}`,
    };
    await tx
      .insert(pieces)
      .values([...kept])
      .onConflictDoUpdate({ target: [pieces.kind, pieces.slug], set });
  }
  for (const { kind, slug } of withdrawn) {
    await tx.delete(pieces).where(and(eq(pieces.kind, kind), eq(pieces.slug, slug)));
  }
}
