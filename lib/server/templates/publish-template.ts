import 'server-only';
import { Refusal } from '@/lib/domain/refusal';
import type { Publication } from '@/lib/domain/template';
import { currentLogger } from '../operations/logger';
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
  await buildDraft(site, data).catch((error: unknown) => {
    if (!(error instanceof PackError)) throw error;
    // Words for who writes packs go where those people read.
    currentLogger().warn({ slug, problem: error.message }, 'a template cannot be built');
    throw error.refusal ?? new Refusal('template-unbuildable');
  });
}
