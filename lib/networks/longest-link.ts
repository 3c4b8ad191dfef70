/** Length, in characters, of the longest site address for which every text is proven to fit. */
const LONGEST_SITE = 48;

/** An address as long as the longest that a post of this id leads to, in any of the places with these codes. */
export function longestLink(id: string, codes: readonly string[]): string {
  const code = '0'.repeat(Math.max(0, ...codes.map(({ length }) => length)));
  return `${'https://'.padEnd(LONGEST_SITE, 'x')}/posts/${id}?d=${code}`;
}
