import type { Post } from './post';

/** Whether a post is for somebody who chose a place by its code, or none (null). */
export function isForPlace(
  { territories }: Pick<Post, 'territories'>,
  code: string | null,
): boolean {
  return territories.length === 0 || (code !== null && territories.includes(code));
}
