import 'server-only';

export const delimiters = [';', ',', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Lines that are looked at. */
const SEEN = 20;

/**
 * What stands between the cells of a list: the sign that most of its first lines have as often as the header,
 * quoted texts apart. A list of one column has none: a semicolon does as well as any.
 */
export function findDelimiter(text: string): Delimiter {
  const lines = listLines(text);
  const [found] = delimiters
    .map((delimiter) => ({ delimiter, ...score(lines, delimiter) }))
    .filter(({ inHeader }) => inHeader > 0)
    .sort((a, b) => b.alike - a.alike || b.inHeader - a.inHeader);
  return found?.delimiter ?? ';';
}

function score(lines: readonly string[], delimiter: Delimiter) {
  const [inHeader = 0, ...others] = lines.map((line) => line.split(delimiter).length - 1);
  return { inHeader, alike: others.filter((count) => count === inHeader).length };
}

/** The first lines, what is quoted in them left out, line breaks too. */
function listLines(text: string): string[] {
  const bare = text.slice(0, 200_000).replaceAll(/"(?:[^"]|"")*"/g, '');
  return bare
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, SEEN);
}
