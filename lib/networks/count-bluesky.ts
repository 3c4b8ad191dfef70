import { countGraphemes } from 'unicode-segmenter/grapheme';
import { copyText } from './copied-text';
import type { Counter } from './measure';

/**
 * Bluesky's lexicon (app.bsky.feed.post) takes 300 graphemes and 3000 bytes of UTF-8; a link counts in
 * full. Graphemes are found by the library that Bluesky's own code uses, the same on every device.
 */
export const countBluesky: Counter = (message) => {
  const text = copyText('bluesky', message);
  return [
    { what: 'graphemes', used: countGraphemes(text), limit: 300, force: 'refused' },
    { what: 'bytes', used: new TextEncoder().encode(text).length, limit: 3000, force: 'refused' },
  ];
};
