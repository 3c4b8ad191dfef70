import 'server-only';
import type { SentPost } from '@/lib/domain/post-editing';
import { Refusal } from '@/lib/domain/refusal';
import { slugify } from '@/lib/domain/slugify';
import { changePiece, createPiece } from '../publication/keep-draft';
import type { Stored } from '../publication/write-version';
import { type Doing, requireTerritories } from '../team/members/member-context';

/**
 * Keeps a post as one more version, which changes nothing for supporters. Throws a Refusal: draft-outdated,
 * title-missing, not-own-place, form-incomplete for a territory that the campaign does not have.
 */
export async function savePost(doing: Doing, { slug, version, draft }: SentPost): Promise<Stored> {
  if (draft.title.trim() === '') throw new Refusal('title-missing');
  requireTerritories(doing.team, draft.territories);
  if (slug !== null) {
    return changePiece(doing, 'post', { slug, version }, () => ({ id: slug, ...draft }));
  }
  const wanted = slugify(draft.title, 'post');
  return createPiece(doing, 'post', wanted, (free) => ({ id: free, ...draft }));
}
