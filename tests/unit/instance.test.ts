import { describe, expect, test } from 'vitest';
import { readInstance } from '@/lib/networks/instance';
import fc from '@/tests/support/fast-check';

describe('an instance of Mastodon', () => {
  test.each([
    ['mastodon.social', 'mastodon.social'],
    ['  Mastodon.Social ', 'mastodon.social'],
    ['môtus.fr', 'xn--mtus-vqa.fr'],
    ['xn--mtus-vqa.fr', 'xn--mtus-vqa.fr'],
    ['https://mastodon.social/@me', 'mastodon.social'],
    ['HTTP://mastodon.social', 'mastodon.social'],
    ['https://mastodon.social/@me@autre.fr?a=%20#b', 'mastodon.social'],
    ['mastodon.social/@me', 'mastodon.social'],
    ['@me@mastodon.social', 'mastodon.social'],
    ['@jean-luc@môtus.fr', 'xn--mtus-vqa.fr'],
    ['social.a-b.example.org', 'social.a-b.example.org'],
  ])('is read from “%s”', (typed, host) => expect(readInstance(typed)).toBe(host));

  test.each([
    '',
    ' ',
    '@',
    '@me',
    'me@mastodon.social',
    '@me@',
    '@me@mastodon.social@autre.fr',
    '@me@mastodon.social/share',
    'mastodon',
    'localhost',
    'localhost:3000',
    'mon.localhost',
    'boite.local',
    'mastodon.social:8080',
    'https://mastodon.social:443/',
    'https://me:secret@mastodon.social',
    'https://mastodon.social@autre.fr',
    'mastodon.social\\@autre.fr',
    'mastodon.social\\.autre.fr',
    'masto\tdon.social',
    'masto\ndon.social',
    'mastodon .social',
    'masto\u200bdon.social',
    'mastodon.social\u202e',
    '/share',
    '//mastodon.social',
    '/@me',
    '?text=a',
    '#mastodon.social',
    'https:///mastodon.social',
    'https:mastodon.social',
    'ftp://mastodon.social',
    'javascript:alert(1)',
    'javascript://mastodon.social/%0aalert(1)',
    'data:text/html,a',
    '127.0.0.1',
    '127.1',
    '0x7f.0.0.1',
    '2130706433',
    '192.168.1.1',
    '[::1]',
    'https://[::1]/',
    'mastodon..social',
    '.mastodon.social',
    'mastodon.social.',
    '-mastodon.social',
    'mastodon-.social',
    'mas_todon.social',
    'mastodon.123',
    '%6dastodon.social',
    'mastodon.social%2f.autre.fr',
    'mastodon.social<script>',
    `${'a'.repeat(64)}.fr`,
    `${'a.'.repeat(130)}fr`,
  ])('is not read from “%s”', (typed) => expect(readInstance(typed)).toBeNull());

  test('is a host and nothing more, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.emailAddress(), fc.ipV4()), (typed) => {
        const host = readInstance(typed);
        if (host !== null) expect(new URL(`https://${host}/share`).host).toBe(host);
        if (host !== null) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      }),
      { numRuns: 2000 },
    );
  });
});
