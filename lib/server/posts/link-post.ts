import 'server-only';
import type { Post } from '@/lib/domain/post';

/** The absolute address of the page a post leads to, in no particular place. */
export function linkPost(publicUrl: string, { id, leadsTo }: Pick<Post, 'id' | 'leadsTo'>): string {
  return `${publicUrl}/${leadsTo === 'post' ? `posts/${id}` : leadsTo}`;
}
