import 'server-only';
import type { Post } from '@/lib/domain/post';
import { Refusal } from '@/lib/domain/refusal';
import { isDrawn, type Publication, type TemplateFile } from '@/lib/domain/template';
import { currentLogger } from '../operations/logger';
import { requireLetters } from '../pack/check-words';
import { PackError } from '../pack/pack-error';
import { type Publishing, publishPiece } from '../publication/publish-piece';
import type { Stored } from '../publication/write-version';
import type { Site } from '../site';
import { buildDraft } from './build-draft';
import type { TemplateRow } from './template-rows';

/** Offers supporters a version of a template, as `publishPiece` does. Throws a Refusal: also what the version lacks. */
export function publishTemplate(
  doing: Publishing,
  stored: Stored,
  publication: Publication,
): Promise<void> {
  const check = (row: TemplateRow) => requireWhole(doing.site, row);
  return publishPiece(doing, 'template', stored, publication, check);
}

/** What supporters are offered is described, has the format of the studio, and can be built. */
async function requireWhole(site: Site, { slug, working }: TemplateRow): Promise<void> {
  const { data } = working;
  if (data.description.trim() === '') throw new Refusal('description-missing');
  if (!data.formats.square) throw new Refusal('square-missing');
  requireUsedSlots(site.pack.posts, data);
  for (const format of Object.values(data.formats)) {
    if (isDrawn(format)) requireLetters(format.words, site.pack.tables);
  }
  await buildDraft(site, data).catch((error: unknown) => {
    if (!(error instanceof PackError)) throw error;
    // Words for who writes packs go where those people read.
    currentLogger().warn({ slug, problem: error.message }, 'a template cannot be built');
    throw error.refusal ?? new Refusal('template-unbuildable');
  });
}

/** What posts write in their visual keeps its place there, in every format. Throws a Refusal: template-slot-used. */
function requireUsedSlots(posts: readonly Post[], { slug, formats }: TemplateFile): void {
  for (const { visual } of posts.filter((post) => post.visual.template === slug)) {
    const lost = Object.keys(visual.texts).find((id) =>
      Object.values(formats).some(({ slots }) => !slots.some((slot) => slot.id === id)),
    );
    if (lost !== undefined) throw new Refusal('template-slot-used', { slot: lost });
  }
}
