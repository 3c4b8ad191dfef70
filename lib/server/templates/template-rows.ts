import 'server-only';
import { and, asc, eq, inArray, or, sql } from 'drizzle-orm';
import {
  type Publication,
  publicationSchema,
  type TemplateFile,
  templateDraftSchema,
} from '@/lib/domain/template';
import type { Queries } from '../database/open-database';
import { pieces, pieceVersions, users } from '../database/schema';

/** A version of a template; what cannot be read any more is not one. */
export type TemplateVersion = {
  readonly version: number;
  /** Description apart, which may be empty, what a pack's file says. */
  readonly data: TemplateFile;
  readonly origin: 'pack' | 'team';
  readonly at: Date;
  /** Null for the pack's own, and for who has left the team. */
  readonly author: string | null;
};

/** A template as the team sees it. */
export type TemplateRow = {
  readonly slug: string;
  /** The version that supporters get; null while none was ever published. */
  readonly live: TemplateVersion | null;
  /** The version that is worked on: the team's last one, else the pack's. */
  readonly working: TemplateVersion;
  readonly publication: Publication;
  /** Whether the pack brought it. */
  readonly isOfPack: boolean;
};

const KIND = 'template';

/** Every badge of the team and of the pack, in the order in which supporters meet them. */
export async function listTemplates(queries: Queries): Promise<TemplateRow[]> {
  const rows = await readPieces(queries);
  const versions = await readVersions(queries, await readNumbers(queries, rows));
  return rows.flatMap((row) => describeRow(row, versions.get(row.slug) ?? []) ?? []);
}

/** One of them by its slug; null when there is none. */
export async function findTemplate(queries: Queries, slug: string): Promise<TemplateRow | null> {
  const rows = await readPieces(queries, slug);
  const versions = await readVersions(queries, await readNumbers(queries, rows));
  return rows.flatMap((row) => describeRow(row, versions.get(slug) ?? []) ?? [])[0] ?? null;
}

/** Every version of a template, the newest first. */
export async function listVersions(queries: Queries, slug: string): Promise<TemplateVersion[]> {
  const found = await selectVersions(queries, eq(pieceVersions.slug, slug));
  return found.flatMap(({ slug: _, ...row }) => readVersion(row) ?? []).reverse();
}

type PieceRow = typeof pieces.$inferSelect;

function readPieces(queries: Queries, slug?: string): Promise<PieceRow[]> {
  const named = slug === undefined ? undefined : eq(pieces.slug, slug);
  return queries
    .select()
    .from(pieces)
    .where(and(eq(pieces.kind, KIND), named))
    .orderBy(asc(pieces.position), asc(pieces.slug));
}

/** The numbers of the versions that matter: the one that holds, the team's last, the last of all. */
async function readNumbers(queries: Queries, rows: readonly PieceRow[]) {
  if (rows.length === 0) return [];
  const { slug, version, origin } = pieceVersions;
  const slugs = rows.map((row) => row.slug);
  const found = await queries
    .select({
      slug,
      last: sql<number>`max(${version})`,
      own: sql<number | null>`max(${version}) FILTER (WHERE ${origin} = 'team')`,
    })
    .from(pieceVersions)
    .where(and(eq(pieceVersions.kind, KIND), inArray(slug, slugs)))
    .groupBy(slug);
  return rows.map((row) => {
    const { last = 0, own = null } = found.find((one) => one.slug === row.slug) ?? {};
    return { slug: row.slug, versions: [row.version, own ?? last] };
  });
}

async function readVersions(
  queries: Queries,
  wanted: readonly { slug: string; versions: readonly number[] }[],
): Promise<Map<string, TemplateVersion[]>> {
  if (wanted.length === 0) return new Map();
  const conditions = wanted.map(({ slug, versions }) =>
    and(eq(pieceVersions.slug, slug), inArray(pieceVersions.version, [...versions])),
  );
  const bySlug = new Map<string, TemplateVersion[]>();
  for (const { slug, ...row } of await selectVersions(queries, or(...conditions))) {
    const version = readVersion(row);
    if (version) bySlug.set(slug, [...(bySlug.get(slug) ?? []), version]);
  }
  return bySlug;
}

function selectVersions(queries: Queries, condition: ReturnType<typeof or>) {
  const { slug, version, data, origin, at } = pieceVersions;
  return queries
    .select({ slug, version, data, origin, at, author: users.name })
    .from(pieceVersions)
    .leftJoin(users, eq(users.id, pieceVersions.authorId))
    .where(and(eq(pieceVersions.kind, KIND), condition))
    .orderBy(asc(version));
}

type VersionRow = Omit<TemplateVersion, 'data' | 'origin'> & { data: unknown; origin: string };

function readVersion(row: VersionRow): TemplateVersion | null {
  const parsed = templateDraftSchema.safeParse(row.data);
  if (!parsed.success) return null;
  return { ...row, data: parsed.data, origin: row.origin === 'team' ? 'team' : 'pack' };
}

function describeRow(
  { slug, version, publication, packHash }: PieceRow,
  versions: readonly TemplateVersion[],
): TemplateRow | null {
  const live = versions.find((one) => one.version === version) ?? null;
  const working = versions.filter(({ origin }) => origin === 'team').at(-1) ?? versions.at(-1);
  if (working?.data.kind !== 'badge') return null;
  const decided = publicationSchema.safeParse(publication);
  const own = live?.data ?? { state: 'draft' as const, from: null, until: null };
  return {
    slug,
    live,
    working,
    publication: decided.success
      ? decided.data
      : { state: own.state, from: own.from, until: own.until },
    isOfPack: packHash !== null,
  };
}
