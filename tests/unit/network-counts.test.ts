import configs from 'twitter-text/dist/configs.js';
import parseTweet from 'twitter-text/dist/parseTweet.js';
import { describe, expect, it, test } from 'vitest';
import { type NetworkId, networkIds } from '@/lib/domain/network';
import { loadCounter } from '@/lib/networks/load-counter';
import {
  type Countable,
  findExcess,
  listExcesses,
  type Measure,
  type Message,
} from '@/lib/networks/measure';
import { count, LINK, measure } from '@/tests/support/counts';
import fc from '@/tests/support/fast-check';

/** What people write, and what trips counters. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    'https://exemple.fr/a?b=1#c',
    'http://notreregion-avecjpm.fr',
    'notreregion-avecjpm.fr',
    'www.facebook.com/notreregionavecjpm.',
    'https://t.co/abcdefghij',
    'https://élections.fr/é',
    'http://localhost:3000/posts',
    'a.b',
    '@masseret2015',
    '#NotreRégion',
    '👨‍👩‍👧‍👦',
    '🇫🇷',
    '👍🏽',
    '❤️',
    '1️⃣',
    'e\u0301',
    'é',
    '«\u00a0oui\u00a0»',
    '’',
    '…',
    '\u202f',
    '€',
    '\n',
    ' ',
    '(',
    '\ud83d',
  ),
);
const post = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('X', () => {
  test('counts what its own library counts, on whatever one writes', async () => {
    const countX = await loadCounter('x');
    fc.assert(
      fc.property(post, (text) => {
        const [weight, tweet] = countX({ text, link: null, subject: '' });
        expect(weight?.used).toBe(parseTweet(text).weightedLength);
        expect(tweet?.used).toBe(parseTweet(text, configs.version1).weightedLength);
      }),
      { numRuns: 3000 },
    );
  });

  test('counts the link as X adds it, after a space', async () => {
    const countX = await loadCounter('x');
    fc.assert(
      fc.property(post, (text) => {
        const expected = text === '' ? 23 : parseTweet(`${text} ${LINK}`).weightedLength;
        expect(countX({ text, link: LINK, subject: '' })[0]?.used).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });

  // docs.x.com/fundamentals/counting-characters and the ranges of the library's third configuration.
  test.each([
    ['', 0],
    ['Notre région', 12],
    ['\u00a0', 1],
    ['\u202f', 2],
    ['…', 2],
    ['’', 1],
    ['«»', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['🇫🇷', 2],
    ['e\u0301', 1],
    [LINK, 23],
    ['notreregion-avecjpm.fr', 23],
  ])('weighs “%s” %i', async (text, weight) => {
    expect(await count('x', 'weight', text)).toBe(weight);
  });

  test('a link is a space and 23', async () => {
    expect(await count('x', 'weight', 'Oui', LINK)).toBe(3 + 1 + 23);
    expect(await count('x', 'tweet', 'Oui', LINK)).toBe(3 + 1 + 23);
  });

  test('the 140 of 2015 are told, and never held against a text', async () => {
    const measures = await measure('x', 'a'.repeat(200));
    expect(measures.map(findExcess)).toEqual([0, 60]);
    expect(listExcesses(measures)).toEqual([]);
  });
});

describe('Bluesky', () => {
  test.each([
    ['Notre région', 12, 13],
    ['👨‍👩‍👧‍👦', 1, 25],
    ['🇫🇷🇫🇷', 2, 16],
    ['e\u0301', 1, 3],
    ['क्षि', 1, 12],
  ])('counts “%s” as %i graphemes and %i bytes', async (text, graphemes, bytes) => {
    expect((await measure('bluesky', text)).map(({ used }) => used)).toEqual([graphemes, bytes]);
  });

  test('counts a link in full, and the line break before it', async () => {
    expect(await count('bluesky', 'graphemes', 'Oui', LINK)).toBe(4 + LINK.length);
  });

  test('finds the graphemes that this platform finds, emoji and accents among them', async () => {
    const counter = await loadCounter('bluesky');
    const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' });
    const everyday = fc
      .array(fc.constantFrom(...'éàœ’«» \n👍🏽❤️🇫🇷👨‍👩‍👧e\u0301'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(everyday, (text) => {
        const [graphemes] = counter({ text, link: null, subject: '' });
        expect(graphemes?.used).toBe([...segmenter.segment(text)].length);
      }),
    );
  });
});

describe('Mastodon', () => {
  // StatusLengthValidator: its own specification has a link, a mention and grapheme clusters.
  test.each([
    ['Notre région', 12],
    [`Voir ${LINK}`, 5 + 23],
    [`${LINK} et ${LINK}`, 23 + 4 + 23],
    ['notreregion-avecjpm.fr', 22],
    ['Avec @marie@mastodon.social\u00a0!', 5 + 6 + 2],
    ['Avec @marie', 11],
    ['Avec @jean-luc@môtus.fr', 5 + 9],
    ['marie@exemple.fr', 16],
    ['a=@marie@exemple.fr', 19],
    ['/@marie@exemple.fr', 18],
    ['https://mastodon.social/@marie@exemple.fr', 23],
    ['👨‍👩‍👧‍👦', 1],
  ])('counts “%s” as %i', async (text, length) => {
    expect(await count('mastodon', 'characters', text)).toBe(length);
  });

  test('counts its link, on a line of its own, as 24', async () => {
    expect(await count('mastodon', 'characters', 'Oui', LINK)).toBe(3 + 24);
  });
});

describe('Threads', () => {
  // developers.facebook.com: emojis are counted as the number of UTF-8 bytes.
  test.each([
    ['Notre région', 12],
    ['👍', 4],
    ['👍🏽', 8],
    ['🇫🇷', 8],
    ['❤️', 6],
    ['1️⃣', 7],
    ['«\u00a0oui\u00a0»', 7],
  ])('counts “%s” as %i', async (text, length) => {
    expect(await count('threads', 'characters', text)).toBe(length);
  });

  test('counts different links, with or without https://, and hashtags', async () => {
    const text = `${LINK} www.facebook.com exemple.fr exemple.fr #Un #Deux`;
    expect(await count('threads', 'links', text, LINK)).toBe(3);
    expect(await count('threads', 'hashtags', text)).toBe(2);
  });
});

describe('the other networks', () => {
  const limits: [NetworkId, Countable, number][] = [
    ['facebook', 'characters', 63_206],
    ['instagram', 'characters', 2200],
    ['whatsapp', 'characters', 65_536],
    ['linkedin', 'characters', 3000],
    ['telegram', 'characters', 4096],
    ['messenger', 'characters', 20_000],
  ];

  test.each(limits)('%s takes %s up to %i', async (network, what, limit) => {
    const measures = await measure(network, 'a'.repeat(limit));
    expect(measures[0]).toMatchObject({ what, used: limit, limit, force: 'refused' });
    const over = await measure(network, 'a'.repeat(limit + 1));
    expect(over[0] && findExcess(over[0])).toBe(1);
  });

  test('a link counts where it stands in the text, and nowhere else', async () => {
    const withLink = await Promise.all(
      (['facebook', 'linkedin', 'messenger', 'instagram', 'whatsapp', 'telegram'] as const).map(
        (network) => count(network, 'characters', 'Oui', LINK),
      ),
    );
    expect(withLink).toEqual([3, 3, 3, 3, 4 + LINK.length, 4 + LINK.length]);
  });

  test('Telegram advises less under a picture', async () => {
    const [, caption] = await measure('telegram', 'a'.repeat(1025));
    expect(caption).toEqual({ what: 'caption', used: 1025, limit: 1024, force: 'advised' });
  });

  test('Instagram takes five hashtags', async () => {
    const measures = await measure(
      'instagram',
      '#un #deux #trois #quatre #cinq #six n#7 https://a.fr/#b',
    );
    expect(listExcesses(measures).map(({ what, used }) => [what, used])).toEqual([['hashtags', 6]]);
  });

  test('an e-mail is counted percent-encoded, subject and link included', async () => {
    const address = `mailto:?subject=Objet&body=%C3%A9%0D%0A${encodeURIComponent(LINK)}`;
    expect(await count('email', 'address', 'é', LINK)).toBe(address.length);
    expect(listExcesses(await measure('email', 'é'.repeat(400)))).toHaveLength(1);
  });
});

it('leaves every message as it was, and measures it the same twice', async () => {
  for (const network of networkIds) {
    const message: Message = Object.freeze({ text: 'Être 👍 #Un', link: LINK, subject: 'Objet' });
    const counter = await loadCounter(network);
    const first: readonly Measure[] = counter(message);
    expect(counter(message)).toEqual(first);
    expect(first.every(({ used, limit }) => used > 0 && limit > 0)).toBe(true);
  }
});
