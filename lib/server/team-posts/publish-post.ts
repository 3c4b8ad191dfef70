import 'server-only';
import { type Post, type PostDraft, postSchema } from '@/lib/domain/post';
import { Refusal } from '@/lib/domain/refusal';
import type { Publication } from '@/lib/domain/template';
import { findVariableFaults } from '@/lib/networks/check-names';
import { loadCounters } from '@/lib/networks/check-posts';
import { longestLink } from '@/lib/networks/longest-link';
import { findExcess, listExcesses } from '@/lib/networks/measure';
import { networkFacts } from '@/lib/networks/network-facts';
import { readWordings } from '@/lib/networks/read-wordings';
import { collectPictures } from '../kit/kit-pictures';
import { findHeldProblems } from '../pack/check-posts';
import { type Publishing, publishPiece } from '../publication/publish-piece';
import type { Stored } from '../publication/write-version';
import type { Site } from '../site';

/** Offers supporters a version of a post, as `publishPiece` does. Throws a Refusal: also what the version lacks. */
export function publishPost(
  doing: Publishing,
  stored: Stored,
  publication: Publication,
): Promise<void> {
  return publishPiece(doing, 'post', stored, publication, ({ working }) =>
    requireWhole(doing.site, working.data),
  );
}

/** What supporters are offered is said, described, fits every network in every place, and can be painted. */
async function requireWhole(site: Site, draft: PostDraft): Promise<void> {
  if (draft.text.trim() === '') throw new Refusal('post-text-missing');
  if (draft.networks.length === 0) throw new Refusal('post-networks-missing');
  if (draft.alt.trim() === '') throw new Refusal('description-missing');
  const parsed = postSchema.safeParse(draft);
  if (!parsed.success) throw unfit(String(parsed.error.issues[0]?.path[0]));
  refuseVariables(site, parsed.data);
  await refuseLength(site, parsed.data);
  const [problem] = await findHeldProblems(parsed.data, site.pack);
  if (problem) throw unfit(problem);
  for (const place of [null, ...site.pack.campaign.territories]) {
    collectPictures(site.pack, [parsed.data], place?.code ?? null);
  }
}

/** A refusal that names the field, which a problem's path begins with. */
function unfit(problem: string): Refusal {
  return new Refusal('post-unfit', { field: problem.split(/[.:]/)[0] ?? '' });
}

function refuseVariables({ pack }: Site, post: Post): void {
  const [fault] = findVariableFaults(post, pack);
  if (fault) throw new Refusal('post-variable', { name: `{${fault.name}}` });
}

/** A text too long is refused with where, and by how much. */
async function refuseLength({ pack }: Site, post: Post): Promise<void> {
  const { campaign } = pack;
  const link = longestLink(
    post.id,
    campaign.territories.map(({ code }) => code),
  );
  for (const { network, worst } of readWordings(post, campaign, link, await loadCounters())) {
    const found = worst.find(({ measure }) => listExcesses([measure]).length > 0);
    if (!found) continue;
    throw new Refusal('post-too-long', {
      network: networkFacts[network].name,
      over: findExcess(found.measure),
      place: found.place?.name ?? campaign.everywhere.name,
    });
  }
}
