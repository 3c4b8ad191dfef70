import type { Territory } from '@/lib/domain/campaign';
import type { Post } from '@/lib/domain/post';

type Leading = Pick<Post, 'id' | 'text' | 'named'> & { readonly link: string };

/** The address a post leads to: its own page names the place, so that the preview there does too. */
export function addressPost({ id, link }: Leading, place: Pick<Territory, 'code'> | null): string {
  return place && link.endsWith(`/posts/${id}`) ? `${link}?d=${place.code}` : link;
}
