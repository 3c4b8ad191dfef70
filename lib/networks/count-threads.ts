import extractUrlsWithIndices from 'twitter-text/dist/extractUrlsWithIndices.js';
import { splitGraphemes } from 'unicode-segmenter/grapheme';
import { copyText } from './copied-text';
import { listHashtags } from './hashtags';
import type { Counter } from './measure';
import { networkFacts } from './network-facts';

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
const bytes = new TextEncoder();

/**
 * Threads takes 500 characters, an emoji counting for its bytes in UTF-8, and five different links
 * (developers.facebook.com, Threads Posts and Text Attachments). The link is counted as if it stood in
 * the text, where it is when the text is pasted. One hashtag becomes the topic; others are plain text.
 */
export const countThreads: Counter = (message) => {
  const text = copyText('threads', message);
  const links = new Set(extractUrlsWithIndices(text).map(({ url }) => url));
  return [
    { what: 'characters', used: countCharacters(text), limit: 500, force: 'refused' },
    { what: 'links', used: links.size, limit: 5, force: 'refused' },
    {
      what: 'hashtags',
      used: listHashtags(text).length,
      limit: networkFacts.threads.hashtags ?? Number.POSITIVE_INFINITY,
      force: 'advised',
    },
  ];
};

function countCharacters(text: string): number {
  let count = 0;
  for (const grapheme of splitGraphemes(text)) {
    count += EMOJI.test(grapheme) ? bytes.encode(grapheme).length : [...grapheme].length;
  }
  return count;
}
