import 'server-only';
import { and, eq, max, sql } from 'drizzle-orm';
import { Refusal } from '@/lib/domain/refusal';
import { type TemplateFile, templateDraftSchema } from '@/lib/domain/template';
import type { Queries } from '../database/open-database';
import { pieces, pieceVersions } from '../database/schema';
import { findTemplate, type TemplateRow } from './template-rows';

/** Where a draft was kept. */
export type Stored = { readonly slug: string; readonly version: number };

/** A template that nobody else changes until the transaction ends. Throws a Refusal when there is none. */
export async function lockTemplate(queries: Queries, slug: string): Promise<TemplateRow> {
  await queries.select().from(pieces).where(isTemplate(slug)).for('update');
  const row = await findTemplate(queries, slug);
  if (!row) throw new Refusal('template-missing');
  return row;
}

/** Keeps a template that was not there, under a slug of its own made of `wanted`; nobody is offered it yet. */
export async function addTemplate(
  queries: Queries,
  wanted: string,
  authorId: string,
  makeData: (slug: string, order: number) => TemplateFile,
): Promise<Stored> {
  // Packs are loaded behind the same lock: no slug is given twice.
  await queries.execute(sql`SELECT pg_advisory_xact_lock(hashtext('picbadge.pieces'))`);
  const slug = await findFreeSlug(queries, wanted);
  const [row] = await queries
    .select({ last: max(pieces.position) })
    .from(pieces)
    .where(eq(pieces.kind, 'template'));
  const position = (row?.last ?? -1) + 1;
  await queries.insert(pieces).values({ kind: 'template', slug, position, version: 0 });
  return addVersion(queries, slug, authorId, makeData(slug, position));
}

/** Keeps one more version of a template that is locked. */
export async function addVersion(
  queries: Queries,
  slug: string,
  authorId: string,
  data: TemplateFile,
): Promise<Stored> {
  const [row] = await queries
    .select({ last: max(pieceVersions.version) })
    .from(pieceVersions)
    .where(and(eq(pieceVersions.kind, 'template'), eq(pieceVersions.slug, slug)));
  const version = (row?.last ?? 0) + 1;
  const checked = templateDraftSchema.parse(data);
  const values = { kind: 'template', slug, version, data: checked, origin: 'team', authorId };
  await queries.insert(pieceVersions).values(values);
  return { slug, version };
}

/** Names that are addresses of the team's own pages. */
const RESERVED = ['new', 'artworks', 'imports'];

async function findFreeSlug(queries: Queries, wanted: string): Promise<string> {
  const { slug } = pieceVersions;
  const rows = await queries
    .select({ slug })
    .from(pieceVersions)
    .where(eq(pieceVersions.kind, 'template'))
    .groupBy(slug);
  const taken = new Set([...RESERVED, ...rows.map((row) => row.slug)]);
  const [free = wanted] = [wanted, ...Array.from(taken, (_, at) => `${wanted}-${at + 2}`)].filter(
    (name) => !taken.has(name),
  );
  return free;
}

function isTemplate(slug: string) {
  return and(eq(pieces.kind, 'template'), eq(pieces.slug, slug));
}
