import 'server-only';
import { and, asc, eq, inArray, or, sql } from 'drizzle-orm';
import type { Publication } from '@/lib/domain/template';
import type { Queries } from '../database/open-database';
import { pieces, pieceVersions, users } from '../database/schema';
import type { PieceKind } from '../pieces/pack-pieces';
import { ownPublication, type PieceDraft, readDecision, readDraftData } from './kinds';

/** A version of a piece; what cannot be read any more is not one. */
export type PieceVersion<Kind extends PieceKind = PieceKind> = {
  readonly version: number;
  readonly data: PieceDraft<Kind>;
  readonly origin: 'pack' | 'team';
  readonly at: Date;
  /** Null for the pack's own, and for who has left the team. */
  readonly author: string | null;
};

/** A piece as the team sees it. */
export type PieceRow<Kind extends PieceKind = PieceKind> = {
  readonly kind: Kind;
  readonly slug: string;
  /** The version that supporters get; null while none was ever published. */
  readonly live: PieceVersion<Kind> | null;
  /** The version that is worked on: the team's last one, else the pack's. */
  readonly working: PieceVersion<Kind>;
  readonly publication: Publication;
  /** Whether the pack brought it. */
  readonly isOfPack: boolean;
};

/** Every piece of a kind, the team's and the pack's, in the order in which supporters meet them. */
export async function listPieces<Kind extends PieceKind>(
  queries: Queries,
  kind: Kind,
): Promise<PieceRow<Kind>[]> {
  return describeRows(queries, kind, await readStored(queries, kind));
}

/** One of them by its slug; null when there is none. */
export async function findPiece<Kind extends PieceKind>(
  queries: Queries,
  kind: Kind,
  slug: string,
): Promise<PieceRow<Kind> | null> {
  const rows = await describeRows(queries, kind, await readStored(queries, kind, slug));
  return rows[0] ?? null;
}

/** Every version of a piece, the newest first. */
export async function listVersions<Kind extends PieceKind>(
  queries: Queries,
  kind: Kind,
  slug: string,
): Promise<PieceVersion<Kind>[]> {
  const found = await selectVersions(queries, kind, eq(pieceVersions.slug, slug));
  return found.flatMap(({ slug: _, ...row }) => readVersion(kind, row) ?? []).reverse();
}

/** Whether the version at work is another one than supporters get, or got. */
export function hasChanges({ live, working }: PieceRow): boolean {
  return live !== null && live.version !== working.version;
}

type Stored = typeof pieces.$inferSelect;

function readStored(queries: Queries, kind: PieceKind, slug?: string): Promise<Stored[]> {
  const named = slug === undefined ? undefined : eq(pieces.slug, slug);
  return queries
    .select()
    .from(pieces)
    .where(and(eq(pieces.kind, kind), named))
    .orderBy(asc(pieces.position), asc(pieces.slug));
}

async function describeRows<Kind extends PieceKind>(
  queries: Queries,
  kind: Kind,
  rows: readonly Stored[],
): Promise<PieceRow<Kind>[]> {
  if (rows.length === 0) return [];
  const versions = await readVersions(queries, kind, await readNumbers(queries, kind, rows));
  return rows.flatMap((row) => describeRow(kind, row, versions.get(row.slug) ?? []) ?? []);
}

/** The numbers of the versions that matter: the one that holds, the team's last, the last of all. */
async function readNumbers(queries: Queries, kind: PieceKind, rows: readonly Stored[]) {
  const { slug, version, origin } = pieceVersions;
  const slugs = rows.map((row) => row.slug);
  const found = await queries
    .select({
      slug,
      last: sql<number>`max(${version})`,
      own: sql<number | null>`max(${version}) FILTER (WHERE ${origin} = 'team')`,
    })
    .from(pieceVersions)
    .where(and(eq(pieceVersions.kind, kind), inArray(slug, slugs)))
    .groupBy(slug);
  return rows.map((row) => {
    const { last = 0, own = null } = found.find((one) => one.slug === row.slug) ?? {};
    return { slug: row.slug, versions: [row.version, own ?? last] };
  });
}

async function readVersions<Kind extends PieceKind>(
  queries: Queries,
  kind: Kind,
  wanted: readonly { slug: string; versions: readonly number[] }[],
): Promise<Map<string, PieceVersion<Kind>[]>> {
  const conditions = wanted.map(({ slug, versions }) =>
    and(eq(pieceVersions.slug, slug), inArray(pieceVersions.version, [...versions])),
  );
  const bySlug = new Map<string, PieceVersion<Kind>[]>();
  for (const { slug, ...row } of await selectVersions(queries, kind, or(...conditions))) {
    const version = readVersion(kind, row);
    if (version) bySlug.set(slug, [...(bySlug.get(slug) ?? []), version]);
  }
  return bySlug;
}

function selectVersions(queries: Queries, kind: PieceKind, condition: ReturnType<typeof or>) {
  const { slug, version, data, origin, at } = pieceVersions;
  return queries
    .select({ slug, version, data, origin, at, author: users.name })
    .from(pieceVersions)
    .leftJoin(users, eq(users.id, pieceVersions.authorId))
    .where(and(eq(pieceVersions.kind, kind), condition))
    .orderBy(asc(version));
}

type VersionRow = Omit<PieceVersion, 'data' | 'origin'> & { data: unknown; origin: string };

function readVersion<Kind extends PieceKind>(
  kind: Kind,
  row: VersionRow,
): PieceVersion<Kind> | null {
  const data = readDraftData(kind, row.data);
  return data && { ...row, data, origin: row.origin === 'team' ? 'team' : 'pack' };
}

function describeRow<Kind extends PieceKind>(
  kind: Kind,
  { slug, version, publication, packHash }: Stored,
  versions: readonly PieceVersion<Kind>[],
): PieceRow<Kind> | null {
  const live = versions.find((one) => one.version === version) ?? null;
  const working = versions.filter(({ origin }) => origin === 'team').at(-1) ?? versions.at(-1);
  if (!working) return null;
  return {
    kind,
    slug,
    live,
    working,
    publication: readDecision(publication) ?? ownPublication(live?.data ?? null),
    isOfPack: packHash !== null,
  };
}
