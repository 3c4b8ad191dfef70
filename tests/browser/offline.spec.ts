import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Page, Response } from '@playwright/test';
import { expectNoBarrier } from '../support/barriers';
import { type Server, serve } from '../support/serve';
import { SERVERS } from './servers';
import { expect, test } from './test';

let server: Server | null = null;
test.afterEach(async () => server?.stop());

/** Opens a page and waits until its browser keeps the one for when the network is away. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
}

async function expectAway(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page).toHaveTitle(new RegExp(`^${title} – `));
}

/** What the browser keeps of this site besides its HTTP cache. */
function listKept(page: Page): Promise<{ cache: string; paths: string[] }[]> {
  return page.evaluate(async () =>
    Promise.all(
      (await caches.keys()).map(async (cache) => {
        const requests = await (await caches.open(cache)).keys();
        return { cache, paths: requests.map(({ url }) => new URL(url).pathname) };
      }),
    ),
  );
}

test('without a network one page says so, and its link leads to the page that was asked for', async ({
  page,
  context,
}) => {
  await visit(page, '/');
  await context.setOffline(true);
  const answer = await page.goto('/badge/je-soutiens?from=friend');
  await expectAway(page, 'Le réseau ne répond pas');
  expect(answer?.fromServiceWorker()).toBe(true);
  expect(answer?.headers()['content-security-policy']).toMatch(
    /^default-src 'none'; script-src 'nonce-\w{32}' 'strict-dynamic'; style-src 'self' 'nonce-\w{32}'/,
  );
  // The style carries a nonce that this policy knows.
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(43, 11, 63)');
  await expectNoBarrier(page);
  await page.getByRole('link', { name: 'Réessayer' }).click();
  await expectAway(page, 'Le réseau ne répond pas');
  await context.setOffline(false);
  await page.getByRole('link', { name: 'Réessayer' }).click();
  await expect(page.locator('input[type="file"]').first()).toBeAttached();
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(
    '/badge/je-soutiens?from=friend',
  );
});

test('each site keeps its own page, in its language and colours', async ({ page, context }) => {
  await visit(page, `${SERVERS['give-a-pint'].url}/`);
  await visit(page, `${SERVERS['masseret-2015'].url}/`);
  await context.setOffline(true);
  await page.goto(`${SERVERS['give-a-pint'].url}/badge`);
  await expectAway(page, 'The network does not answer');
  await expect(page.getByRole('link', { name: 'Try again' })).toBeVisible();
  await page.goto(`${SERVERS['masseret-2015'].url}/badge`);
  await expectAway(page, 'Le réseau ne répond pas');
});

test('the page is all that is kept, and all that does not come straight from the network', async ({
  page,
  request,
}) => {
  await visit(page, '/');
  const answers: Response[] = [];
  page.on('response', (response) => answers.push(response));
  await visit(page, '/badge');
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => fetch('/api/templates'));
  const others = answers.filter((answer) => !answer.request().isNavigationRequest());
  expect(others.filter((answer) => answer.url().includes('/media/')).length).toBeGreaterThan(0);
  expect(others.filter((answer) => answer.fromServiceWorker())).toEqual([]);
  const html = (await (await request.get('/offline')).text()).replace(/nonce="\w*"/, 'nonce=""');
  const version = createHash('sha256').update(html).digest('hex').slice(0, 16);
  expect(await listKept(page)).toEqual([{ cache: `offline-${version}`, paths: ['/offline'] }]);
  expect(await page.context().cookies()).toEqual([]);
});

for (const path of ['/agenda/lancement.ics', '/api/templates', '/team/posts']) {
  test(`${path} is no page, and left to the browser`, async ({ page, context }) => {
    await visit(page, '/');
    await context.setOffline(true);
    await expect(page.goto(path)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
  });
}

test('another page replaces the one that was kept as soon as the site is seen again', async ({
  page,
}) => {
  server = await serve(resolve('campaigns/masseret-2015'));
  const { url, port } = server;
  await visit(page, `${url}/`);
  const [before] = await listKept(page);
  await server.stop();
  server = null;
  await page.goto(`${url}/badge`);
  await expectAway(page, 'Le réseau ne répond pas');

  server = await serve(resolve('campaigns/give-a-pint'), {}, port);
  await visit(page, `${url}/`);
  await expect.poll(() => listKept(page)).toHaveLength(1);
  await expect.poll(async () => (await listKept(page))[0]?.cache).not.toBe(before?.cache);
  await server.stop();
  server = null;
  await page.goto(`${url}/badge`);
  await expectAway(page, 'The network does not answer');
});

test('the worker is looked for anew each time, and may reach this site alone', async ({
  page,
  request,
}) => {
  await page.goto('/');
  const address = await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    return active?.scriptURL ?? '';
  });
  const headers = (await request.get(address)).headers();
  expect(headers['cache-control']).toBe('no-cache');
  expect(headers['content-security-policy']).toBe(
    "default-src 'none'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  expect(headers).toMatchObject({
    'content-type': expect.stringContaining('javascript'),
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  });
});
