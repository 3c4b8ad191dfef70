import { writeFile } from 'node:fs/promises';
import type { Page, TestInfo } from '@playwright/test';
import { expectNoBarrier } from '../support/barriers';
import { holdJobs, prepareToHoldJobs, releaseJobs } from '../support/held-jobs';
import { makePhoto } from '../support/photos';
import { scramble } from '../support/scramble';
import { choosePhoto, chooseTemplate, openStudio, saveBadge } from './studio';
import { expect, test } from './test';

// axe finds nothing in any state of the studio. In silence: silence.spec.ts; each network: wear.spec.ts.

test.use({ expectedErrors: /ERR_FAILED/ });

async function writePhoto(info: TestInfo): Promise<string> {
  const photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(800, 1000));
  return photo;
}

function save(page: Page) {
  return page.getByRole('button', { name: /^(?:Enregistrer|Afficher) mon picbadge$/ });
}

test('empty, over a drop, with a refused first photo', async ({ page }, info) => {
  await page.goto('/badge', { waitUntil: 'networkidle' });
  await expectNoBarrier(page, 'the empty studio');
  await page.locator('h1').evaluate((title) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([], 'photo.jpg'));
    title.dispatchEvent(new DragEvent('dragover', { bubbles: true, dataTransfer }));
  });
  await expect(page.locator('[data-over="true"]')).toBeVisible();
  await expectNoBarrier(page, 'a drop to come');
  const bad = info.outputPath('bad.jpg');
  await writeFile(bad, 'nothing');
  await choosePhoto(page, bad);
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await expectNoBarrier(page, 'a refused first photo');
});

test('while a photo is read, the first one and another, and while a picture is made', async ({
  page,
}, info) => {
  const photo = await writePhoto(info);
  await prepareToHoldJobs(page);
  await page.goto('/badge');
  await holdJobs(page, 'preview');
  await choosePhoto(page, photo);
  await expect(page.getByRole('progressbar', { name: 'Lecture de la photo…' })).toBeVisible();
  await expectNoBarrier(page, 'the first photo on its way');
  await releaseJobs(page);
  await expect(page.locator('[role="application"][data-painted="true"]')).toBeVisible();
  await holdJobs(page, 'preview');
  await choosePhoto(page, photo);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expectNoBarrier(page, 'another photo on its way');
  await releaseJobs(page);
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await holdJobs(page, 'encode');
  await save(page).click();
  await expect(page.getByRole('button', { name: 'Préparation…' })).toBeVisible();
  await expectNoBarrier(page, 'a picture on its way');
});

test('with a photo, in each template, square or round, saved, and with a refused photo', async ({
  page,
}, info) => {
  await openStudio(page, await writePhoto(info));
  const slugs = await page
    .locator('input[name="template"]')
    .evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).value));
  expect(slugs).toHaveLength(8);
  for (const slug of slugs) {
    await chooseTemplate(page, slug);
    await expectNoBarrier(page, slug);
  }
  await page.getByRole('radio', { name: 'Carré', exact: true }).check();
  await expectNoBarrier(page, 'the square stage');
  await saveBadge(page, info.outputPath('saved.jpg'));
  await page.getByRole('tablist').waitFor();
  await expectNoBarrier(page, 'a saved badge');
  const bad = info.outputPath('bad.jpg');
  await writeFile(bad, 'nothing');
  await choosePhoto(page, bad);
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await expectNoBarrier(page, 'a refused second photo');
});

test('with a text that cannot be drawn, and with one too long', async ({ page }, info) => {
  await openStudio(page, await writePhoto(info));
  await chooseTemplate(page, 'je-soutiens');
  const field = page.getByLabel('Votre prénom');
  for (const [text, sentence] of [
    ['🌸', /ne peuvent pas être dessinés/],
    ['Anne-Charlotte '.repeat(9), /trop long/],
  ] as const) {
    await field.fill(text);
    await expect(page.getByText(sentence)).toBeVisible();
    await expectNoBarrier(page, text);
  }
});

test('with a refused save, and with a picture that would come out scrambled', async ({
  page,
  context,
}, info) => {
  await scramble(context, page, (_level, random) => random * 255);
  await openStudio(page, await writePhoto(info));
  await save(page).click();
  await expect(page.getByRole('status').getByText(/brouille/)).toBeVisible();
  await expectNoBarrier(page, 'a scrambled picture');
  await page.route('**/media/*', (route) => route.abort());
  await page.locator('input[value="echarpe"]').locator('xpath=..').click();
  await save(page).click();
  await expect(page.getByRole('status').getByText(/réseau ne répond pas/)).toBeVisible();
  await expectNoBarrier(page, 'a network away');
});

test('with a withdrawn template, and without any', async ({ page }, info) => {
  let left = ['echarpe'];
  await page.route('**/api/templates', (route) => route.fulfill({ json: left }));
  await openStudio(page, await writePhoto(info));
  await expect(page.getByRole('alert').getByText(/vient d’être retiré/)).toBeVisible();
  await expectNoBarrier(page, 'a withdrawn template');
  left = [];
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.locator('input[name="template"]')).toHaveCount(0);
  await expectNoBarrier(page, 'no template at all');
});

test('with texts copied, and refused to be', async ({ page, context }, info) => {
  await context.grantPermissions(['clipboard-write']);
  await openStudio(page, await writePhoto(info));
  await saveBadge(page, info.outputPath('saved.jpg'));
  await page.getByRole('button', { name: 'Copier la légende' }).click();
  await expect(page.getByText(/^Légende copiée/)).toBeVisible();
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: null }));
  await page.getByRole('button', { name: 'Copier le texte alternatif' }).click();
  await expect(page.getByText(/bloque la copie/)).toBeVisible();
  await expectNoBarrier(page, 'texts copied and refused');
});

test.describe('inside Facebook', () => {
  test.use({ userAgent: 'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 [FBAN/FBIOS;FBAV/490.0.0]' });

  test('with the picture to press', async ({ page }, info) => {
    await openStudio(page, await writePhoto(info));
    await expectNoBarrier(page, 'an app’s browser');
    await save(page).click();
    await expect(page.getByAltText('Votre picbadge terminé')).toBeVisible();
    await expectNoBarrier(page, 'a picture to press');
  });
});
