import 'server-only';
import { type Medium, readMedium } from '../media/media-store';
import { findTypedUpload } from '../media/uploads';
import { isHash } from '../pack/build-template';
import { listPreviewed } from '../publication/preview-links';
import type { Site } from '../site';
import { buildDraft, draftMedia } from './build-draft';
import { findDrawing } from './draw-format';
import { findTemplate } from './template-rows';

/** A picture that is not public, for whoever is of the team: what drafts are made of, and what was made of them. */
export async function findTeamMedium(site: Site, hash: string): Promise<Medium | null> {
  const made = (await readMedium(draftMedia(site), hash)) ?? (await findDrawing(hash));
  if (made || !site.kept || !isHash(hash)) return made;
  return findTypedUpload(site.kept.queries, hash, ['image/png', 'image/webp']);
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
  for (const slug of await listPreviewed(kept.queries, 'template', now)) {
    const row = await findTemplate(kept.queries, slug);
    const built = row && (await buildDraft(site, row.working.data).catch(() => null));
    const formats = Object.values(built?.template.formats ?? {});
    const own = [built?.preview, ...formats.flatMap((one) => [one.artwork, one.thumbnail])];
    if (own.includes(hash)) return readMedium(draftMedia(site), hash);
  }
  return null;
}
