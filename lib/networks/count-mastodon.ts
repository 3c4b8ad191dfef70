import extractUrlsWithIndices from 'twitter-text/dist/extractUrlsWithIndices.js';
import { countGraphemes } from 'unicode-segmenter/grapheme';
import { copyText } from './copied-text';
import type { Counter } from './measure';

const LINK = 'x'.repeat(23);
/** An account of another instance, such as @me@mastodon.social. */
const MENTION =
  /(?<![=/\p{L}\p{M}\p{N}_])(@[a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)@[\p{L}\p{M}\p{N}_.-]*[\p{L}\p{M}\p{N}_]/giu;

/**
 * Mastodon's StatusLengthValidator takes 500 graphemes, where a link with its https:// counts for 23 and
 * an account of another instance for its first part. An instance may take more.
 */
export const countMastodon: Counter = (message) => [
  {
    what: 'characters',
    used: countGraphemes(shorten(copyText('mastodon', message))),
    limit: 500,
    force: 'refused',
  },
];

function shorten(text: string): string {
  const links = extractUrlsWithIndices(text, { extractUrlsWithoutProtocol: false });
  let end = 0;
  const parts = links.map(({ indices: [start, next] }) => {
    const before = text.slice(end, start);
    end = next;
    return before + LINK;
  });
  return [...parts, text.slice(end)].join('').replace(MENTION, '$1');
}
