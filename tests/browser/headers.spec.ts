import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { APIRequestContext, Page } from '@playwright/test';
import { expectStrictHeaders } from '../support/headers';
import { fillRoute, listRoutes } from '../support/routes';
import { serve } from '../support/serve';
import { SERVERS } from './servers';
import { expect, test } from './test';

test.use({ expectedErrors: /status of 404/ });

/** No shipped pack brings a document: its route has nothing to give. */
const NO_DOCUMENT = '/documents/nothing.pdf';

/** A series that nobody has. */
const SERIES = '/team/series/7c9e6679-7425-40de-944b-e07fc1f90ae7';

/** What is not a plain 200 for whoever is not signed in. */
const STATUSES: Readonly<Record<string, number>> = {
  [NO_DOCUMENT]: 404,
  '/api/count': 405,
  '/team/counts/counts.csv': 401,
  '/team/journal/journal.csv': 401,
  [`${SERIES}/list`]: 405,
  [`${SERIES}/photos`]: 405,
  [`${SERIES}/photos/a.jpg`]: 401,
  [`${SERIES}/samples/0-square.jpg`]: 401,
  [`${SERIES}/progress`]: 401,
  [`${SERIES}/visuals.zip`]: 401,
  [`${SERIES}/problems.csv`]: 401,
  [`${SERIES}/model.csv`]: 401,
  '/team/templates/anneau/export': 401,
  '/relays/leave/nothing/now': 405,
  '/team/campaign/lists': 405,
  '/team/documents/files': 405,
  '/team/relays/relays.csv': 401,
  '/team/templates/artworks': 405,
  '/team/templates/drawings': 405,
  '/team/templates/imports': 405,
};

/** An address of each route of the file tree, its parameters taken from a page. */
async function listAddresses(page: Page): Promise<string[]> {
  await page.goto('/badge/je-soutiens');
  const preview = await page.locator('label img').first().getAttribute('src');
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
  const examples = {
    '/agenda/[file]': '/agenda/lancement.ics',
    '/badge/[template]': '/badge/je-soutiens',
    '/documents/[file]': NO_DOCUMENT,
    '/media/[hash]': preview ?? '',
    '/posts/[post]': '/posts/plus-forte-plus-proche',
    '/posts/kit/[file]': '/posts/kit/57.zip',
    '/previews/[file]': new URL(picture ?? '').pathname,
    '/preview/[token]': '/preview/nothing',
    '/relays/leave/[token]': '/relays/leave/nothing',
    '/relays/leave/[token]/now': '/relays/leave/nothing/now',
    '/team/link/[token]': '/team/link/nothing',
    '/team/series/[id]': SERIES,
    '/team/series/[id]/list': `${SERIES}/list`,
    '/team/series/[id]/photos': `${SERIES}/photos`,
    '/team/series/[id]/photos/[key]': `${SERIES}/photos/a.jpg`,
    '/team/series/[id]/samples/[file]': `${SERIES}/samples/0-square.jpg`,
    '/team/series/[id]/progress': `${SERIES}/progress`,
    '/team/series/[id]/visuals.zip': `${SERIES}/visuals.zip`,
    '/team/series/[id]/problems.csv': `${SERIES}/problems.csv`,
    '/team/series/[id]/model.csv': `${SERIES}/model.csv`,
    '/team/agenda/[slug]': '/team/agenda/lancement',
    '/team/campaign/[slug]': '/team/campaign/legal',
    '/team/documents/[slug]': '/team/documents/comparatif',
    '/team/posts/[slug]': '/team/posts/quatre-noms',
    '/team/templates/[slug]': '/team/templates/anneau',
    '/team/templates/[slug]/export': '/team/templates/anneau/export',
  };
  return listRoutes().map((route) => fillRoute(route, examples));
}

async function readNonce(request: APIRequestContext, path: string) {
  return (await request.get(path)).headers()['content-security-policy'];
}

test('every route of the file tree answers with strict headers', async ({ page, request }) => {
  const addresses = await listAddresses(page);
  const known = ['/', '/badge', '/health', '/icon.svg', '/offline', '/robots.txt', '/sitemap.xml'];
  expect(addresses).toEqual(expect.arrayContaining(known));
  for (const path of addresses) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(STATUSES[path] ?? 200);
    expectStrictHeaders(response.headers(), path);
  }
});

test('no public route takes a body but for counts, none one from elsewhere, and refusals are as strict', async ({
  page,
  request,
}) => {
  for (const path of await listAddresses(page)) {
    const isTeam = path.startsWith('/team');
    const isCount = path === '/api/count';
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const response = await request.fetch(path, { method, data: Buffer.alloc(2048) });
      const isForeign = (isTeam || isCount) && method === 'POST';
      expect(response.status(), `${method} ${path}`).toBe(isForeign ? 403 : 405);
      const others = isTeam ? 'GET, HEAD, POST' : 'GET, HEAD';
      const allow = isCount ? 'POST' : others;
      if (!isForeign) expect(response.headers().allow, `${method} ${path}`).toBe(allow);
      expectStrictHeaders(response.headers(), path);
    }
  }
});

test('what the team reads is kept by nobody and found by no search', async ({ page, request }) => {
  const paths = (await listAddresses(page)).filter((path) => path.startsWith('/team'));
  expect(paths.length).toBeGreaterThan(5);
  for (const path of [...paths, '/team/nowhere']) {
    const { 'cache-control': cache, 'x-robots-tag': robots } = (
      await request.get(path, { maxRedirects: 0 })
    ).headers();
    expect({ cache, robots }, path).toEqual({
      cache: expect.stringContaining('no-store'),
      robots: 'noindex, nofollow',
    });
  }
  expect((await request.get('/badge')).headers()['x-robots-tag']).toBeUndefined();
});

test('what does not exist is refused as strictly', async ({ request }) => {
  const unknown = ['/nowhere', '/media/a/b', '/media/0000', '/media/..%2f..%2fpackage.json'];
  const paths = [...unknown, '/badge/nobody', '/previews/home.png', '/_next/image?url=%2Ficon.svg'];
  for (const path of paths) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(404);
    expectStrictHeaders(response.headers(), path);
  }
});

test('each answer has a nonce and a number of its own, whatever number came in', async ({
  request,
}) => {
  expect(await readNonce(request, '/')).not.toBe(await readNonce(request, '/'));
  const headers = { 'x-request-id': 'not-ours', 'x-nonce': 'not-ours' };
  const response = await request.get('/', { headers });
  const id = response.headers()['x-request-id'];
  const page = await response.text();
  expect(page).not.toContain('not-ours');
  expect(page).toContain(`data-request="${id}"`);
});

test('a medium may be kept for ever', async ({ page, request }) => {
  const medium = (await listAddresses(page)).find((path) => path.startsWith('/media/')) ?? '';
  const { 'cache-control': cache } = (await request.get(medium)).headers();
  expect(cache).toBe('public, max-age=31536000, immutable');
});

test('the files of the build are for this site alone', async ({ page, request }) => {
  await page.goto('/');
  const script = await page.locator('script[src]').first().getAttribute('src');
  expect((await request.get(script ?? '')).headers()).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  });
});

test('a script comes as small as its reader understands', async ({ page, request }) => {
  await page.goto('/');
  const script = (await page.locator('script[src]').first().getAttribute('src')) ?? '';
  const encodings = { 'gzip, deflate, br': 'br', gzip: 'gzip', identity: undefined };
  for (const [accepted, expected] of Object.entries(encodings)) {
    const answer = await request.get(script, { headers: { 'accept-encoding': accepted } });
    expect(answer.status(), accepted).toBe(200);
    const { 'content-encoding': encoding, 'content-type': type, vary } = answer.headers();
    expect({ encoding, type }).toEqual({
      encoding: expected,
      type: expect.stringMatching(/^(text|application)\/javascript; charset=UTF-8$/),
    });
    expect(vary?.toLowerCase()).toContain('accept-encoding');
    expect(await answer.text()).toContain('TURBOPACK');
  }
});

test('what every page starts with is compiled while it arrives', async ({ page, request }) => {
  await page.goto('/');
  const scripts = await page
    .locator('script[src]')
    .evaluateAll((all) => all.map((script) => script.getAttribute('src') ?? ''));
  const texts = await Promise.all(scripts.map(async (src) => (await request.get(src)).text()));
  const hinted = texts.filter((text) => text.startsWith('//# allFunctionsCalledOnLoad\n'));
  const bytes = (all: string[]) => all.join('').length;
  expect(bytes(hinted)).toBeGreaterThan(bytes(texts) / 2);
});

test('a page waits for no style, and its own are all that it may have', async ({ page }) => {
  for (const path of ['/', '/badge', '/nowhere']) {
    const answer = await page.goto(path);
    await expect(page.locator('link[rel="stylesheet"]')).toHaveCount(0);
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 248, 240)');
    const policy = answer?.headers()['content-security-policy'] ?? '';
    expect(policy).toMatch(/style-src 'self' 'nonce-\w{32}'( 'sha256-[\w+/]{43}=')+;/);
  }
});

test('only a site known by https asks browsers to insist on it', async ({ request }) => {
  const plain = (await request.get('/')).headers();
  expect(plain['strict-transport-security']).toBeUndefined();
  expect(plain['content-security-policy']).not.toContain('upgrade-insecure-requests');
  const server = await serve(resolve('campaigns/give-a-pint'), {
    PUBLIC_URL: 'https://example.org',
  });
  const secure = (await request.get(`${server.url}/`)).headers();
  await server.stop();
  expect(secure['strict-transport-security']).toBe('max-age=31536000');
  expect(secure['content-security-policy']).toContain('upgrade-insecure-requests');
});

test('nothing is answered by the build, which knows neither the pack nor the process', async ({
  request,
}) => {
  const manifest = JSON.parse(await readFile(resolve('.next/prerender-manifest.json'), 'utf8'));
  expect(Object.keys(manifest.routes)).toEqual(['/_global-error']);
  const icons = Object.values(SERVERS).map(async ({ url }) =>
    (await request.get(`${url}/icon.svg`)).text(),
  );
  const [first, second] = await Promise.all(icons);
  expect(first).not.toBe(second);
});
