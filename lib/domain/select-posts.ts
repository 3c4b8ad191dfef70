import { isForPlace } from './is-for-place';
import type { PostView } from './posts-data';

/** What a person looks for among the posts. */
export type PostSearch = {
  /** The code of the place that somebody chose. */
  readonly place: string | null;
  readonly theme: string | null;
  /** A day to publish on; null is today. */
  readonly day: string | null;
  readonly search: string;
};

/** today: meant for that day. always: for any day. later and earlier: for other days. */
export const postGroups = ['today', 'always', 'later', 'earlier'] as const;
export type PostGroup = (typeof postGroups)[number];

type Sought = Pick<PostView, 'theme' | 'title' | 'text' | 'alt' | 'from' | 'until' | 'territories'>;

/** The posts someone looks for, what is for today first; each group in the pack's order. */
export function selectPosts<Found extends Sought>(
  posts: readonly Found[],
  { place, theme, day, search }: PostSearch,
  today: string,
): Record<PostGroup, Found[]> {
  const words = simplify(search).split(/\s+/).filter(Boolean);
  const found = posts.filter((post) => {
    if (!isForPlace(post, place)) return false;
    if (theme && post.theme !== theme) return false;
    const text = simplify(`${post.title} ${post.text} ${post.alt}`);
    return words.every((word) => text.includes(word));
  });
  const groups: Record<PostGroup, Found[]> = { today: [], always: [], later: [], earlier: [] };
  for (const post of found) groups[findGroup(post, day ?? today)].push(post);
  // Who names a day wants what can be published on it.
  return day ? { ...groups, later: [], earlier: [] } : groups;
}

function findGroup({ from, until }: Sought, day: string): PostGroup {
  if (from === null && until === null) return 'always';
  if (from !== null && day < from) return 'later';
  return until !== null && until < day ? 'earlier' : 'today';
}

/** Small letters without accents: what one types on a phone finds what a campaign has written. */
function simplify(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
