import { describe, expect, test } from 'vitest';
import { type NetworkId, networkIds } from '@/lib/domain/network';
import { copyText } from '@/lib/networks/copied-text';
import { networkFacts, takesText } from '@/lib/networks/network-facts';
import { composeShareAddress, type ShareRequest } from '@/lib/networks/share-address';
import fc from '@/tests/support/fast-check';

const request: ShareRequest = {
  text: 'L’été\u00a0: «\u00a0oui\u00a0» & non\n50\u202f% + 1 #NotreRégion 👨‍👩‍👧',
  link: 'https://exemple.fr/posts/proximite?d=54&s=a+b#haut',
  subject: 'Plus forte & plus proche',
  instance: 'mastodon.social',
};

/** What the network reads: parameters percent-decoded, and nothing else done to them. */
function readParameters(address: string): Record<string, string> {
  const query = address.slice(address.indexOf('?') + 1);
  const pairs = query.split('&').filter((pair) => pair !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))];
    }),
  );
}

/** A text as UTF-8 can say it: halves of characters replaced. */
function makeSound(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
}

const whole = `${request.text}\n${request.link}`;
const expected: [NetworkId, base: string, parameters: Record<string, string>][] = [
  ['facebook', 'https://www.facebook.com/sharer/sharer.php?', { u: `${request.link}` }],
  ['x', 'https://x.com/intent/tweet?', { text: request.text, url: `${request.link}` }],
  ['whatsapp', 'https://wa.me/?', { text: whole }],
  ['telegram', 'https://t.me/share/url?', { url: `${request.link}`, text: request.text }],
  ['linkedin', 'https://www.linkedin.com/sharing/share-offsite/?', { url: `${request.link}` }],
  [
    'threads',
    'https://www.threads.com/intent/post?',
    { text: request.text, url: `${request.link}` },
  ],
  ['bluesky', 'https://bsky.app/intent/compose?', { text: whole }],
  ['mastodon', 'https://mastodon.social/share?', { text: whole }],
  ['messenger', 'fb-messenger://share?', { link: `${request.link}` }],
  ['sms', 'sms:?&', { body: whole }],
  ['email', 'mailto:?', { subject: request.subject, body: whole.replaceAll('\n', '\r\n') }],
];

describe('an address to share', () => {
  test.each(expected)('of %s is what its documentation says', (network, base, parameters) => {
    const address = composeShareAddress(network, request) ?? '';
    expect(address.slice(0, base.length)).toBe(base);
    expect(readParameters(address)).toEqual(parameters);
    // Telegram documents this order, and e-mail programs are known to mind theirs.
    expect(Object.keys(readParameters(address))).toEqual(Object.keys(parameters));
  });

  test('exists for every network but Instagram', () => {
    const all = networkIds.filter((network) => composeShareAddress(network, request) !== null);
    expect(all).toEqual(networkIds.filter((network) => network !== 'instagram'));
    expect(composeShareAddress('mastodon', { ...request, instance: null })).toBeNull();
  });

  test('without a link, is that of the text, or none', () => {
    const addresses = networkIds.map((network) => {
      const address = composeShareAddress(network, { ...request, link: null });
      return [network, address === null ? null : Object.values(readParameters(address)).at(-1)];
    });
    const email = request.text.replaceAll('\n', '\r\n');
    expect(Object.fromEntries(addresses)).toEqual({
      facebook: null,
      x: request.text,
      instagram: null,
      whatsapp: request.text,
      linkedin: null,
      bluesky: request.text,
      mastodon: request.text,
      threads: request.text,
      telegram: null,
      messenger: null,
      sms: request.text,
      email,
    });
  });

  const written = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        'é',
        '’',
        '«\u00a0',
        '\u00a0»',
        '👨‍👩‍👧‍👦',
        '&',
        '#',
        '%',
        '%41',
        '+',
        '=',
        '?',
      ),
      fc.constantFrom('\n', '\r\n', '\r', ' ', '"', '<', "'", '\ud83d', '\udc4d', '\u0000'),
    ),
    { maxLength: 20 },
  );

  test.each(networkIds)('of %s gives back the exact text', (network) => {
    fc.assert(
      fc.property(written, (pieces) => {
        const text = pieces.join('');
        const address = composeShareAddress(network, { ...request, text, subject: text }) ?? '';
        // Only what a URL may hold: neither a space, nor a letter with an accent, nor a line break.
        expect(address).toMatch(/^[\x21-\x7e]*$/);
        expect(address.slice(address.indexOf('?'))).not.toContain('+');
        const given = Object.values(readParameters(address));
        const sound = makeSound(text);
        const copied = sound === '' ? `${request.link}` : `${sound}\n${request.link}`;
        if (network === 'email') {
          expect(given).toEqual([sound, copied.replace(/\r\n|\r|\n/g, '\r\n')]);
        } else if (networkFacts[network].link === 'separate') {
          expect(new Set(given)).toEqual(new Set([sound, request.link]));
        } else if (takesText(network)) {
          expect(given).toEqual([copied]);
        } else {
          expect(given).toEqual(network === 'instagram' ? [] : [request.link]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is copied', () => {
  test.each(networkIds)(
    'for %s has the link where the network makes something of it',
    (network) => {
      const isPasted = ['facebook', 'linkedin', 'messenger', 'instagram'].includes(network);
      expect(copyText(network, request)).toBe(isPasted ? request.text : whole);
    },
  );
});
