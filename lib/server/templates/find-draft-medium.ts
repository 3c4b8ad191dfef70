import 'server-only';
import { type Medium, readMedium } from '../media/media-store';
import { findTypedUpload } from '../media/uploads';
import { isHash } from '../pack/build-template';
import { listPreviewed } from '../publication/preview-links';
import type { Site } from '../site';
import { buildDraft, draftMedia } from './build-draft';
import { findDrawing } from './draw-format';
import { findTemplate, listTemplates, type TemplateRow } from './template-rows';

/**
 * A picture that is not public, for whoever is of the team: what drafts are made of, and what was made of them, if by
 * another process of the site.
 */
export async function findTeamMedium(site: Site, hash: string): Promise<Medium | null> {
  const { kept } = site;
  const made = (await readMedium(draftMedia(site), hash)) ?? (await findDrawing(hash));
  if (made || !kept || !isHash(hash)) return made;
  const sent = await findTypedUpload(kept.queries, hash, ['image/png', 'image/webp']);
  return sent ?? findAmong(site, await listTemplates(kept.queries), hash);
}

/**
 * A picture of a draft that an open link shows at an instant (ms), for whoever knows its hash, which nothing else
 * tells. Any process of a site may be asked for it.
 */
export async function findPreviewedMedium(
  site: Site,
  hash: string,
  now: number,
): Promise<Medium | null> {
  const { kept } = site;
  if (!kept || !isHash(hash)) return null;
  const slugs = await listPreviewed(kept.queries, 'template', now);
  const rows = await Promise.all(slugs.map((slug) => findTemplate(kept.queries, slug)));
  return findAmong(
    site,
    rows.filter((row) => row !== null),
    hash,
  );
}

/** The picture of that hash among those of drafts, which are built as long as it takes to find it. */
async function findAmong(
  site: Site,
  rows: readonly TemplateRow[],
  hash: string,
): Promise<Medium | null> {
  for (const { working } of rows) {
    const built = await buildDraft(site, working.data).catch(() => null);
    const formats = Object.values(built?.template.formats ?? {});
    const own = [built?.preview, ...formats.flatMap((one) => [one.artwork, one.thumbnail])];
    if (own.includes(hash)) return readMedium(draftMedia(site), hash);
  }
  return null;
}
