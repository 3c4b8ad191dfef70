import { type NetworkId, networkIds } from '@/lib/domain/network';

/** What a link to the posts can carry; it stays in the browser, and no server sees it. */
export type PostsFragment = {
  readonly network: NetworkId | null;
  readonly place: string | null;
  readonly theme: string | null;
  /** Such as 2015-12-04. */
  readonly day: string | null;
};

/** Reads a fragment such as `#network=x&place=57`; what is not understood is left out. */
export function readPostsFragment(fragment: string): PostsFragment {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const network = networkIds.find((id) => id === given.get('network')) ?? null;
  const day = given.get('day');
  return {
    network,
    place: given.get('place'),
    theme: given.get('theme'),
    day: day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null,
  };
}

/** Writes a fragment, with its sign; empty when there is nothing to say. */
export function writePostsFragment(chosen: PostsFragment): string {
  const given = Object.entries(chosen).filter((entry): entry is [string, string] => !!entry[1]);
  return given.length > 0 ? `#${new URLSearchParams(given)}` : '';
}
