import type { Territory } from '@/lib/domain/campaign';
import type { Post } from '@/lib/domain/post';

/** The address a post leads to: its own page names the place, so that the preview there does too. */
export function addressPost(
  { leadsTo, link }: Pick<Post, 'leadsTo'> & { readonly link: string },
  place: Pick<Territory, 'code'> | null,
): string {
  return place && leadsTo === 'post' ? `${link}?d=${place.code}` : link;
}
