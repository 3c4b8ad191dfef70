import 'server-only';
import type { PostDraft } from '@/lib/domain/post';
import type { Template } from '@/lib/domain/template';
import type { Queries } from '../database/open-database';
import { findPiece } from '../publication/piece-rows';
import { findPreview } from '../publication/preview-links';
import type { Badge, Site } from '../site';
import { buildDraft } from '../templates/build-draft';
import { findTemplate } from '../templates/template-rows';

/** What a link shows: a badge for the studio, the visual of posts, or a post. */
export type Previewed =
  | { readonly badge: Badge }
  | { readonly visual: Template }
  | { readonly post: PostDraft };

/** The draft that a link's token shows at an instant (ms); null when it shows nothing (more), or nothing yet. */
export async function findPreviewed(
  site: Site,
  token: string,
  now: number,
): Promise<Previewed | null> {
  const { kept } = site;
  if (!kept) return null;
  const named = await findPreview(kept.queries, token, now);
  if (named?.kind === 'template') return findModel(site, kept.queries, named.slug);
  const row = named?.kind === 'post' ? await findPiece(kept.queries, 'post', named.slug) : null;
  return row && { post: row.working.data };
}

async function findModel(site: Site, queries: Queries, slug: string): Promise<Previewed | null> {
  const row = await findTemplate(queries, slug);
  const built = row && (await buildDraft(site, row.working.data).catch(() => null));
  if (!built) return null;
  const { template, preview } = built;
  if (template.kind === 'post') return { visual: template };
  return preview === null ? null : { badge: { template, preview } };
}
