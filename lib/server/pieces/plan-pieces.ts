import 'server-only';
import type { PackPiece } from './pack-pieces';

/** A template or post as the database has it. */
export type StoredPiece = {
  readonly kind: string;
  readonly slug: string;
  readonly position: number;
  /** The version that holds, and who made it. */
  readonly version: number;
  readonly origin: string;
  readonly packHash: string | null;
};

type Row = Omit<StoredPiece, 'origin'>;
type VersionRow = Pick<PackPiece, 'kind' | 'slug' | 'data'> & { readonly version: number };

/** What must be written so that the database knows a pack. */
export type PiecePlan = {
  readonly versions: readonly VersionRow[];
  readonly kept: readonly Row[];
  /** What the pack no longer has, and nobody edited. */
  readonly withdrawn: readonly Pick<Row, 'kind' | 'slug'>[];
};

/** One name for a piece among all. */
export function namePiece({
  kind,
  slug,
}: {
  readonly kind: string;
  readonly slug: string;
}): string {
  return `${kind}/${slug}`;
}

/**
 * Compares a pack with what is stored. New words make a new version, which holds unless the team's own does;
 * what the team edited stays when the pack drops it. `last` is each piece's highest version so far.
 */
export function planPieces(
  pack: readonly PackPiece[],
  stored: readonly StoredPiece[],
  last: ReadonlyMap<string, number>,
): PiecePlan {
  const known = new Map(stored.map((piece) => [namePiece(piece), piece]));
  const steps = pack.map((piece) => planPiece(piece, known.get(namePiece(piece)), last));
  const named = new Set(pack.map(namePiece));
  const dropped = stored.filter((piece) => piece.packHash && !named.has(namePiece(piece)));
  return {
    versions: steps.flatMap(({ version }) => version ?? []),
    kept: [
      ...steps.flatMap(({ row }) => row ?? []),
      ...dropped.filter(isEdited).map(({ origin: _, ...row }) => ({ ...row, packHash: null })),
    ],
    withdrawn: dropped
      .filter((piece) => !isEdited(piece))
      .map(({ kind, slug }) => ({ kind, slug })),
  };
}

function isEdited({ origin }: StoredPiece): boolean {
  return origin === 'team';
}

function planPiece(
  { kind, slug, position, data, hash }: PackPiece,
  stored: StoredPiece | undefined,
  last: ReadonlyMap<string, number>,
): { version?: VersionRow; row?: Row } {
  const place = { kind, slug, position, packHash: hash };
  if (stored?.packHash === hash) {
    const hasMoved = stored.position !== position;
    return hasMoved ? { row: { ...place, version: stored.version } } : {};
  }
  const version = (last.get(namePiece({ kind, slug })) ?? 0) + 1;
  const holds = stored && isEdited(stored) ? stored.version : version;
  return { version: { kind, slug, version, data }, row: { ...place, version: holds } };
}
