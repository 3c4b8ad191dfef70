import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectNoBarrier } from '../support/barriers';
import { holdJobs, prepareToHoldJobs, releaseJobs } from '../support/held-jobs';
import { makePhoto } from '../support/photos';
import { type Server, serve } from '../support/serve';
import { makeTimedPack } from '../support/timed-pack';
import { watchBodies } from '../support/watch-bodies';
import { choosePhoto } from './studio';
import { expect, test } from './test';

/** When silence begins and ends, in ms after the pack is written: the site must be open before. */
const [BEGINS, ENDS] = [32_000, 58_000];
const SOON = { timeout: 30_000 };

const INSIDE_AN_APP =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 [FBAN/FBIOS;FBAV/490]';
const CLOSED = 'Indisponible pendant le silence électoral';
const BANNER = /^Silence électoral\. La loi interdit/;
const TAKES_AWAY = /Enregistrer|Préparation|Copier|Afficher mon picbadge|Toutes les tailles/;

/** What opens a network with a text in it. */
const SHARES = 'a[href*="intent/"], a[href*="sharer"], a[href*="?text="], a[href^="sms:"]';

let server: Server;
let begins: number;
let photo: string;

test.beforeAll(async ({ browserName: _ }, info) => {
  photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(800, 1000));
  begins = Math.ceil(Date.now() / 1000) * 1000 + BEGINS;
  await makeTimedPack(info.outputPath('pack'), begins, begins - BEGINS + ENDS);
  server = await serve(info.outputPath('pack'));
});

test.afterAll(() => server.stop());

async function openBadge(page: Page): Promise<void> {
  await page.goto(`${server.url}/badge`);
  await choosePhoto(page, photo);
  await expect(page.locator('[role="application"][data-painted="true"]')).toBeVisible();
}

async function openPosts(page: Page): Promise<void> {
  await page.goto(`${server.url}/posts#network=x`);
  await expect(page.locator(SHARES)).toHaveCount(32);
}

async function expectNothingToTake(page: Page): Promise<void> {
  await expect(page.getByText(CLOSED)).toHaveCount(1);
  await expect(page.getByRole('button', { name: TAKES_AWAY, includeHidden: true })).toHaveCount(0);
  await expect(page.locator('textarea, [download], figure img, a[href$=".ics"]')).toHaveCount(0);
  await expect(page.locator(SHARES)).toHaveCount(0);
}

test('a page held open across a real silence closes at the hour, and opens again', async ({
  page,
  browser,
}) => {
  // An hour that is awaited takes what it takes.
  test.slow();
  let downloads = 0;
  page.on('download', () => downloads++);
  const inside = await browser.newContext({ userAgent: INSIDE_AN_APP, locale: 'fr-FR' });
  const app = await inside.newPage();
  const still = await browser.newPage({ javaScriptEnabled: false });
  const posts = await browser.newPage({ locale: 'fr-FR' });
  const readAgenda = () => page.request.get(`${server.url}/agenda/agenda.ics`);
  const readDocument = () => page.request.get(`${server.url}/documents/bilan-lorraine.pdf`);

  await test.step('before: a saved badge, a picture to press, a save under way', async () => {
    await prepareToHoldJobs(page);
    await Promise.all([openBadge(page), openBadge(app), openPosts(posts)]);
    await app.getByRole('button', { name: 'Afficher mon picbadge' }).click();
    await expect(app.getByAltText('Votre picbadge terminé')).toBeVisible();
    await page.getByRole('button', { name: 'Enregistrer mon picbadge' }).click();
    await expect(page.getByRole('button', { name: 'Copier la légende' })).toBeVisible();
    await holdJobs(page, 'encode');
    await page.getByRole('application').press('ArrowLeft');
    await page.getByRole('button', { name: 'Enregistrer mon picbadge' }).click();
    await expect(page.getByRole('button', { name: 'Préparation…' })).toBeVisible();
    const agenda = await readAgenda();
    expect(agenda.status()).toBe(200);
    const [, seconds] =
      /^public, max-age=(\d+)$/.exec(agenda.headers()['cache-control'] ?? '') ?? [];
    expect(Number(seconds)).toBeLessThanOrEqual(BEGINS / 1000);
    expect((await readDocument()).headers()['content-type']).toBe('application/pdf');
    expect(Date.now(), 'the time when all was ready').toBeLessThan(begins);
  });

  await test.step('in silence: nothing to take away is in the page, and looking goes on', async () => {
    await expect(page.getByText(BANNER)).toBeVisible(SOON);
    await expectNothingToTake(page);
    await expectNothingToTake(app);
    await expectNothingToTake(posts);
    await expectNoBarrier(page, 'a studio closed at work');
    await expectNoBarrier(app, 'an app closed at work');
    await releaseJobs(page);
    await page.getByLabel('Agrandir').fill('2');
    await expect(page.locator('[role="application"][data-painted="true"]')).toBeVisible();
  });

  await test.step('in silence: nor in what the server answers', async () => {
    await still.goto(`${server.url}/badge`);
    await expect(still.getByText(BANNER)).toBeVisible();
    await expect(still.getByRole('button', { name: TAKES_AWAY })).toHaveCount(0);
    await expect(still.locator('textarea, [download], a[href$=".ics"]')).toHaveCount(0);
    await still.goto(`${server.url}/posts`);
    await expect(still.getByRole('article')).toHaveCount(32);
    await expect(still.getByRole('button', { name: TAKES_AWAY })).toHaveCount(0);
    await expect(still.locator(SHARES)).toHaveCount(0);
    const agenda = await readAgenda();
    expect(agenda.status()).toBe(403);
    expect(agenda.headers()['cache-control']).toBe('no-store');
    expect(await agenda.text()).toMatch(
      /^Indisponible pendant le silence électoral\. Le partage et le téléchargement reprendront \p{L}+ /u,
    );
    expect((await readDocument()).status()).toBe(403);
    const lateComer = await (await browser.newContext()).newPage();
    const told = watchBodies(lateComer);
    await openBadge(lateComer);
    await expectNothingToTake(lateComer);
    for (const path of ['/posts', '/posts/quatre-noms', '/agenda', '/documents']) {
      // phases.spec.ts looks for barriers on each page in silence: here an hour is running out.
      await lateComer.goto(`${server.url}${path}`);
      await expectNothingToTake(lateComer);
    }
    expect(told, 'nothing is counted').toEqual([]);
    const deed = { kind: 'save', template: 'anneau' };
    const counted = await page.request.post(`${server.url}/api/count`, {
      data: JSON.stringify(deed),
      headers: { origin: server.url },
    });
    expect(counted.status()).toBe(403);
    await lateComer.close();
  });

  await test.step('after: the controls are back, and nothing had been handed over', async () => {
    const save = page.getByRole('button', { name: 'Enregistrer mon picbadge' });
    await expect(save).toBeEnabled(SOON);
    await expect(page.getByText(/^Le partage est possible jusqu’au \p{L}+ \d/u)).toBeVisible();
    await expect(app.getByRole('button', { name: 'Afficher mon picbadge' })).toBeVisible();
    await expect(app.getByAltText('Votre picbadge terminé')).toHaveCount(0);
    await expect(page.getByText('Votre picbadge est prêt.')).toHaveCount(0);
    await expect(posts.getByRole('link', { name: 'Ouvrir X' })).toHaveCount(32);
    expect(downloads).toBe(1);
    const download = page.waitForEvent('download');
    await save.click();
    await download;
    expect((await readAgenda()).status()).toBe(200);
    expect((await readDocument()).status()).toBe(200);
    await expectNoBarrier(page);
  });
});
