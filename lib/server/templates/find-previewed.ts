import 'server-only';
import type { Badge, Site } from '../site';
import { buildDraft } from './build-draft';
import { findPreview } from './preview-links';
import { findTemplate } from './template-rows';

/** The draft that a link's token shows at an instant (ms); null when it shows nothing (more), or nothing yet. */
export async function findPreviewed(site: Site, token: string, now: number): Promise<Badge | null> {
  const { kept } = site;
  const slug = kept && (await findPreview(kept.queries, token, now));
  const row = slug ? await findTemplate(kept.queries, slug) : null;
  const built = row && (await buildDraft(site, row.working.data).catch(() => null));
  return built?.preview ? { template: built.template, preview: built.preview } : null;
}
