import type { Territory } from './campaign';

/** The place whose forms are the longest, which fits where any other one does; null without places. */
export function longestPlace(territories: readonly Territory[]): Territory | null {
  const [longest] = territories.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  return longest ?? null;
}

/** The longest of some names that has at most so many characters; the shortest one when none has. */
export function longestName(names: readonly string[], most: number): string {
  const byLength = names.toSorted((a, b) => [...b].length - [...a].length);
  return byLength.find((name) => [...name].length <= most) ?? byLength.at(-1) ?? '';
}

function lengthOf({ in: within, withArticle }: Territory): number {
  return [...within].length + [...withArticle].length;
}
