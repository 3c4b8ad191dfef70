import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { makePhoto } from '../support/photos';
import { readStage } from '../support/pixels-of-page';
import { isSame } from '../support/similarity';
import { choosePhoto, chooseTemplate, openStudio, saveBadge } from './studio';
import { expect, test } from './test';

test.use({ expectedErrors: /ERR_INTERNET_DISCONNECTED|ERR_FAILED/ });

test('a double tap on save makes one file', async ({ page }, info) => {
  const photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(1200, 1200));
  await openStudio(page, photo);
  let downloads = 0;
  page.on('download', () => downloads++);
  await page.getByRole('button', { name: 'Enregistrer mon picbadge' }).dblclick();
  await expect(page.getByRole('status').getByText(/est prêt/)).toBeVisible();
  expect(downloads).toBe(1);
});

test('without a network the badge already on the stage can still be saved', async ({
  page,
  context,
}, info) => {
  const photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(1200, 1200));
  await openStudio(page, photo);
  await context.setOffline(true);
  await saveBadge(page, info.outputPath('saved.jpg'));
});

test('a template whose artwork cannot be fetched is never saved without it', async ({
  page,
  context,
}, info) => {
  const photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(1200, 1200));
  await openStudio(page, photo);
  await context.setOffline(true);
  const radio = page.locator('input[name="template"][value="echarpe"]');
  await radio.locator('xpath=..').click();
  await page.getByRole('button', { name: 'Enregistrer mon picbadge' }).click();
  await expect(page.getByText(/Vérifiez votre connexion/)).toBeVisible();

  await context.setOffline(false);
  await saveBadge(page, info.outputPath('saved.jpg'));
});

test('of two photos chosen in haste, the last one stays', async ({ page }, info) => {
  const [large, small] = [info.outputPath('large.jpg'), info.outputPath('small.jpg')];
  await sharp(await makePhoto(1000, 750, 1))
    .resize(4000, 3000)
    .jpeg()
    .toFile(large);
  await writeFile(small, await makePhoto(500, 900, 2));
  await openStudio(page, small);
  const expected = await readStage(page);
  await page.reload();
  await page.waitForLoadState('networkidle');
  await pastePhotos(page, [await readFile(large), await readFile(small)]);
  expect(isSame(await readStage(page), expected)).toBe(true);
  // The large one, still being decoded then, has had the time to come.
  await page.waitForLoadState('networkidle');
  expect(isSame(await readStage(page), expected)).toBe(true);
});

test('a text that cannot be drawn is said beside its field, and is not saved', async ({
  page,
}, info) => {
  const photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(1200, 1200));
  await openStudio(page, photo);
  await chooseTemplate(page, 'je-soutiens');
  const field = page.getByLabel('Votre prénom');
  await field.fill('Zoé 🌸');
  await expect(page.getByText('Ces signes ne peuvent pas être dessinés : 🌸.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Enregistrer mon picbadge' })).toBeDisabled();
  await field.fill('Łucja Şahin');
  await expect(page.getByText(/ne peuvent pas/)).toHaveCount(0);
  await saveBadge(page, info.outputPath('saved.jpg'));
});

test('texts appear, and are saved, once the network is back', async ({ page, context }, info) => {
  const photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(1200, 1200));
  await page.goto('/badge');
  await page.route('**/media/*', (route) => route.abort());
  await choosePhoto(page, photo);
  await page.locator('input[name="template"][value="je-soutiens"]').locator('xpath=..').click();
  await expect(page.getByText('Le réseau ne répond pas.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Enregistrer mon picbadge' })).toBeDisabled();

  await page.unroute('**/media/*');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.locator('[role="application"][data-painted="true"]')).toBeVisible();
  await expect(page.getByText('Le réseau ne répond pas.')).toHaveCount(0);
  await saveBadge(page, info.outputPath('saved.jpg'));
  expect(await context.cookies()).toEqual([]);
});

test('a template still on its way is never shown as the former one', async ({ page }, info) => {
  const photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(1200, 1200));
  await openStudio(page, photo);
  const before = await readCanvas(page);
  await page.route('**/media/*', (route) => route.abort());
  await page.locator('input[name="template"][value="echarpe"]').locator('xpath=..').click();
  await expect(page.locator('[role="application"][data-painted="false"]')).toBeVisible();
  await expect.poll(() => readCanvas(page)).not.toBe(before);
});

test('a new photo, or a change while saving, is not said to be saved', async ({ page }, info) => {
  const [first, second] = [info.outputPath('1.jpg'), info.outputPath('2.jpg')];
  await writeFile(first, await makePhoto(1200, 1200, 1));
  await writeFile(second, await makePhoto(1200, 1200, 2));
  await openStudio(page, first);
  await saveBadge(page, info.outputPath('saved.jpg'));
  await choosePhoto(page, second);
  await expect(page.getByText(/est prêt/)).toHaveCount(0);
});

test('the drawn portrait is tried in one tap, and says when it cannot come', async ({ page }) => {
  await page.goto('/badge');
  await page.route('**/media/*', (route) => route.abort());
  await page.getByRole('button', { name: 'Essayer avec un portrait dessiné' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Le réseau ne répond pas');
  await page.unroute('**/media/*');
  await page.getByRole('button', { name: 'Essayer avec un portrait dessiné' }).click();
  await expect(page.getByRole('application')).toBeFocused();
});

function readCanvas(page: Page): Promise<string> {
  return page
    .locator('[role="application"] canvas')
    .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL('image/png'));
}

/** Pastes photos into the page, one at once after the other. */
function pastePhotos(page: Page, photos: readonly Buffer[]): Promise<void> {
  return page.evaluate(
    (texts) => {
      for (const text of texts) {
        const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
        const clipboardData = new DataTransfer();
        clipboardData.items.add(new File([bytes], 'photo.jpg', { type: 'image/jpeg' }));
        dispatchEvent(new ClipboardEvent('paste', { clipboardData }));
      }
    },
    photos.map((bytes) => bytes.toString('base64')),
  );
}
