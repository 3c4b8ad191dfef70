import { type NetworkId, networkIds } from '@/lib/domain/network';
import type { Post } from '@/lib/domain/post';
import { findMisfits } from './check-fit';
import { findLookalikes } from './check-likeness';
import { findUnknownNames, findVariableProblems, type Known } from './check-names';
import { loadCounter } from './load-counter';
import type { Counter } from './measure';

/**
 * What keeps a pack's posts from being offered, each as "path: what is wrong": names that the pack does
 * not have, variables without a value, texts that some network would not take in some place, posts that
 * say the same. link: an address as long as the longest that a post leads to.
 */
export async function findPostProblems(
  posts: readonly Post[],
  known: Known & { readonly link: string },
): Promise<string[]> {
  const counters = await loadCounters();
  const problems = posts.flatMap((post, index) =>
    [
      ...findUnknownNames(post, known),
      ...findVariableProblems(post, known),
      ...findMisfits(post, known, known.link, counters),
    ].map((problem) => `posts.${index}.${problem}`),
  );
  return [...problems, ...findLookalikes(posts)];
}

/** The counters of all networks, each loaded once. */
export async function loadCounters(): Promise<Record<NetworkId, Counter>> {
  const loaded = networkIds.map(async (network) => [network, await loadCounter(network)]);
  return Object.fromEntries(await Promise.all(loaded));
}
