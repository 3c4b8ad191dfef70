import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { serve } from '../support/serve';
import { makeTimedPack } from '../support/timed-pack';
import { SERVERS } from './servers';
import { expect, test } from './test';

const HOUR = 3_600_000;

/** What a page says about itself to those who show a link to it. */
async function readCard(page: Page): Promise<Record<string, string>> {
  const metas = await page.locator('head meta').evaluateAll((nodes) =>
    nodes.map((node) => {
      const name = node.getAttribute('property') ?? node.getAttribute('name') ?? '';
      return [name, node.getAttribute('content') ?? ''] as const;
    }),
  );
  return Object.fromEntries(metas);
}

for (const [campaign, { url }] of Object.entries(SERVERS)) {
  const [locale, badge] = campaign === 'masseret-2015' ? ['fr_FR', 'anneau'] : ['en_GB', 'ring'];

  for (const path of ['/', '/badge', `/badge/${badge}`]) {
    test(`a link to ${path} of ${campaign} shows a title, a sentence and a picture`, async ({
      page,
      request,
    }) => {
      await page.goto(`${url}${path}`);
      const card = await readCard(page);
      const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
      expect(canonical).toBe(path === '/' ? url : `${url}${path}`);
      expect(card).toMatchObject({
        'og:type': 'website',
        'og:locale': locale,
        'og:url': canonical,
        'og:image:width': '1200',
        'og:image:height': '630',
        'og:image:type': 'image/png',
        'twitter:card': 'summary_large_image',
        'twitter:title': card['og:title'],
        'twitter:description': card['og:description'],
        'twitter:image': card['og:image'],
        'twitter:image:alt': card['og:image:alt'],
      });
      expect(card['og:image:alt']?.length).toBeGreaterThan(20);
      expect(card['og:description']).toBe(card.description);
      expect(await page.title()).toContain(card['og:title'] ?? '?');
      expect(card['og:image']).toMatch(new RegExp(`^${url}/previews/[a-z-]+-[0-9a-f]{16}\\.png$`));
      const picture = await request.get(card['og:image'] ?? '');
      expect(picture.headers()).toMatchObject({
        'content-type': 'image/png',
        'cache-control': expect.stringMatching(/^public, max-age=\d+$/),
      });
      const bytes = await picture.body();
      expect(bytes.length).toBeLessThan(600_000);
      const { width, height } = await sharp(bytes).metadata();
      expect([width, height]).toEqual([1200, 630]);
    });
  }
}

test('a post shows its own visual, in the place that its address names', async ({
  page,
  request,
}) => {
  const { url } = SERVERS['masseret-2015'];
  const cards: Record<string, string>[] = [];
  for (const query of ['', '?d=57', '?d=54', '?d=99', '?d=57&d=54']) {
    await page.goto(`${url}/posts/territoire-bassins-de-vie${query}`);
    const card = await readCard(page);
    cards.push(card);
    const bytes = await (await request.get(card['og:image'] ?? '')).body();
    const { width, height } = await sharp(bytes).metadata();
    expect([width, height, bytes.length < 600_000]).toEqual([1200, 630, true]);
  }
  const [plain, moselle, meurthe, unknown, twice] = cards;
  expect(moselle?.['og:url']).toBe(`${url}/posts/territoire-bassins-de-vie?d=57`);
  expect(moselle?.['og:description']).toContain('en Moselle');
  expect(moselle?.['og:image:alt']).toContain('en Moselle');
  expect(meurthe?.['og:description']).toContain('en Meurthe-et-Moselle');
  expect(new Set([plain, moselle, meurthe].map((card) => card?.['og:image'])).size).toBe(3);
  for (const card of [unknown, twice]) {
    expect(card, 'no such place: the plain post').toEqual(plain);
  }
});

test('addresses are the public one, whatever host a request names', async ({ request }) => {
  const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example' };
  for (const path of ['/', '/badge', '/badge/anneau']) {
    expect(await (await request.get(path, { headers })).text()).not.toContain('evil.example');
  }
});

test('in silence a link shows a page’s name, which nobody may keep, at its own address and at the old one', async ({
  page,
  request,
}, info) => {
  await page.goto('/badge/anneau');
  const open = new URL((await readCard(page))['og:image'] ?? '');
  const folder = info.outputPath('pack');
  await makeTimedPack(folder, Date.now() - HOUR, Date.now() + HOUR);
  const server = await serve(folder);
  await page.goto(`${server.url}/badge/anneau`);
  const card = await readCard(page);
  const closed = new URL(card['og:image'] ?? '');
  expect(closed.pathname).not.toBe(open.pathname);
  expect(card['og:image:alt']).toBe('Picbadge');
  const paths = [closed.pathname, open.pathname];
  const answers = await Promise.all(paths.map((path) => request.get(`${server.url}${path}`)));
  const [first, second] = await Promise.all(answers.map((answer) => answer.body()));
  await server.stop();
  expect(answers.map((answer) => answer.headers()['cache-control'])).toEqual([
    'no-store',
    'no-store',
  ]);
  expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
  const shown = await request.get(open.pathname);
  expect((await shown.body()).equals(first ?? Buffer.alloc(0))).toBe(false);
});
