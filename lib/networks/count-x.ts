import configs from 'twitter-text/dist/configs.js';
import parseTweet from 'twitter-text/dist/parseTweet.js';
import { copyText } from './copied-text';
import type { Counter } from './measure';

const { version1: in2015, version3: today } = configs;

/**
 * X counts weights (docs.x.com, Counting characters): 280, 1 for Latin letters and common punctuation, 2
 * for others and for an emoji, 23 for any link. The line break before the link weighs as much as the space
 * that X puts there. Told besides: the 140 of 2015, in NFC code points with 23 for a link.
 */
export const countX: Counter = (message) => {
  const text = copyText('x', message);
  return [
    {
      what: 'weight',
      used: parseTweet(text, today).weightedLength,
      limit: today.maxWeightedTweetLength,
      force: 'refused',
    },
    {
      what: 'tweet',
      used: parseTweet(text, in2015).weightedLength,
      limit: in2015.maxWeightedTweetLength,
      force: 'told',
    },
  ];
};
