import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectNoBarrier } from '../support/barriers';
import { type Server, serve } from '../support/serve';
import { makeTimedPack } from '../support/timed-pack';
import { readZip } from '../support/zip-files';
import { expect, test } from './test';

/** When silence begins and ends, in ms after the pack is written: the site must be open before. */
const [BEGINS, ENDS] = [36_000, 50_000];
const SOON = { timeout: 40_000 };

const CLOSED = 'Indisponible pendant le silence électoral';
const GET = /^Télécharger le kit/;

test('a place’s kit is one tap away, and opens', async ({ page }) => {
  await page.goto('/posts');
  const whole = page.getByRole('link', { name: 'Télécharger le kit de notre région' });
  await expect(whole).toHaveAttribute('href', '/posts/kit/all.zip');
  await page.getByLabel('Votre département').selectOption({ label: 'Moselle' });
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Télécharger le kit de la Moselle' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('kit-57.zip');
  const files = await readZip(await readFile(await file.path()));
  const names = files.map(({ name }) => name);
  expect(names).toContain('kit-57/mode-d-emploi.html');
  expect(names).toContain('kit-57/textes/plus-forte-plus-proche.txt');
  expect(
    names.filter((name) => /^kit-57\/visuels\/[\w-]+\.jpg$/.test(name)).length,
  ).toBeGreaterThan(3);
});

test('the page of instructions works from a folder, without a script or a barrier', async ({
  page,
  request,
}, info) => {
  const kit = await request.get('/posts/kit/57.zip');
  const [guide] = await readZip(await kit.body());
  const file = info.outputPath('guide.html');
  await writeFile(file, guide?.bytes ?? '');
  await page.goto(`file://${file}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kit de campagne de la Moselle');
  const font = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].every(({ status }) => status === 'loaded');
  });
  expect(font).toBe(true);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await expectNoBarrier(page);
  }
});

test('HEAD says what a kit is; what the server’s HTML holds leads to none', async ({ request }) => {
  const head = await request.head('/posts/kit/57.zip');
  expect(head.status()).toBe(200);
  expect(head.headers()).toMatchObject({
    'content-type': 'application/zip',
    'content-disposition': 'attachment; filename="kit-57.zip"',
    'cache-control': 'public, max-age=3600',
  });
  expect((await request.get('/posts/kit/99.zip')).status()).toBe(404);
  expect(await (await request.get('/posts')).text()).not.toContain('/posts/kit/');
});

test.describe('across a real silence', () => {
  let server: Server;
  let begins: number;

  test.beforeAll(async ({ browserName: _ }, info) => {
    const folder = info.outputPath('pack');
    begins = Math.ceil(Date.now() / 1000) * 1000 + BEGINS;
    await makeTimedPack(folder, begins, begins - BEGINS + ENDS);
    await makeVisualsDistinct(join(folder, 'posts.json'));
    server = await serve(folder);
    // The first visit paints every post's preview; the one in silence must not wait for that.
    await fetch(`${server.url}/posts`);
  });

  test.afterAll(() => server.stop());

  test('a kit under way is broken off, and no other one begins', async ({ page }) => {
    test.setTimeout(90_000);
    const ask = () => fetch(`${server.url}/posts/kit/57.zip`);
    expect(Date.now(), 'the time when all was ready').toBeLessThan(begins);
    // One begins where the other one is half way: a silence finds one of them at least.
    const ends = await Promise.all([takeUntilClosed(ask), takeUntilClosed(ask)]);
    expect(ends.flat()).toContain('broken off');
    expect(Date.now()).toBeGreaterThanOrEqual(begins);
    const refused = await ask();
    expect(refused.status).toBe(403);
    expect(refused.headers.get('cache-control')).toBe('no-store');
    expect(await refused.text()).toMatch(/^Indisponible pendant le silence électoral\./);
    expect((await page.request.head(`${server.url}/posts/kit/57.zip`)).status()).toBe(403);
    await page.goto(`${server.url}/posts`);
    await expect(page.getByText(CLOSED)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Kit de campagne' })).toBeVisible();
    await expect(page.getByRole('link', { name: GET })).toHaveCount(0);
    await expect(page.getByRole('link', { name: GET })).toBeVisible(SOON);
    expect(
      (await readZip(new Uint8Array(await (await ask()).arrayBuffer()))).length,
    ).toBeGreaterThan(80);
  });
});

/** Takes kits one after the other until there is none: how each of them ended. */
async function takeUntilClosed(ask: () => Promise<Response>): Promise<string[]> {
  const ends: string[] = [];
  for (;;) {
    const answer = await ask();
    if (answer.status === 403) return ends;
    const end = await answer.arrayBuffer().then(
      async (bytes) => `whole: ${(await readZip(new Uint8Array(bytes))).length}`,
      () => 'broken off',
    );
    ends.push(end);
  }
}

/** Gives some posts a name of their own to show: a kit is then 52 pictures and takes a while. */
async function makeVisualsDistinct(file: string): Promise<void> {
  const { posts } = JSON.parse(await readFile(file, 'utf8'));
  for (const [index, post] of posts.slice(0, 12).entries())
    post.visual.texts.prenom = `Camille ${index}`;
  await writeFile(file, JSON.stringify({ posts }));
}
