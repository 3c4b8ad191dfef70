import 'server-only';
import { findPreview } from '../publication/preview-links';
import type { Badge, Site } from '../site';
import { buildDraft } from './build-draft';
import { findTemplate } from './template-rows';

/** The draft that a link's token shows at an instant (ms); null when it shows nothing (more), or nothing yet. */
export async function findPreviewed(site: Site, token: string, now: number): Promise<Badge | null> {
  const { kept } = site;
  if (!kept) return null;
  const named = await findPreview(kept.queries, token, now);
  const row = named?.kind === 'template' ? await findTemplate(kept.queries, named.slug) : null;
  const built = row && (await buildDraft(site, row.working.data).catch(() => null));
  return built?.preview ? { template: built.template, preview: built.preview } : null;
}
