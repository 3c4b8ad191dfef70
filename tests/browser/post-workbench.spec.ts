import { readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { expectNoBarrier } from '../support/barriers';
import { makePhoto } from '../support/photos';
import { watchBodies } from '../support/watch-bodies';
import { readZip } from '../support/zip-files';
import { chooseNetwork, openPosts, readClipboard, SHORT_TEXT } from './posts';
import { expect, test } from './test';

test('Messenger, which has no address on a computer, gets the link by hand', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPosts(page, '/posts/quatre-noms#network=messenger');
  await expect(page.getByText(/^Sur un ordinateur, Messenger ne s’ouvre pas/)).toBeVisible();
  await expect(page.getByRole('link', { name: /Messenger/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(page.getByText(/^Lien copié/)).toBeVisible();
  expect(await readClipboard(page)).toBe(`${baseURL}/posts/quatre-noms`);
});

test('a text made too long says by how much, offers the shorter one and forgets nothing', async ({
  page,
}) => {
  await openPosts(page, '/posts/une-election-nouvelle#network=x');
  const text = page.getByLabel('Votre texte');
  await expect(page.getByText('caractères restants')).toBeVisible();
  await expect(page.getByText(/En 2015, Twitter comptait 140/)).toBeVisible();
  const long = `${await text.inputValue()} ${'encore '.repeat(20)}`;
  await text.fill(long);
  await expect(page.getByText(/caractères de trop/)).toBeVisible();
  await expectNoBarrier(page);
  await page.getByRole('button', { name: 'Prendre la version courte' }).click();
  await expect(page.getByText('caractères restants')).toBeVisible();
  await page.getByRole('button', { name: 'Revenir au texte proposé' }).click();
  await expect(text).toHaveValue(/^Trois régions/);
  await page.getByRole('button', { name: 'Retrouver mon texte' }).click();
  await chooseNetwork(page, 'Bluesky');
  await expect(text, 'each network has a text of its own').toHaveValue(/^Trois régions/);
  await text.fill('À ma façon');
  await page.reload();
  await expect(text, 'an app opened in between may cost the page its life').toHaveValue(
    'À ma façon',
  );
});

test('every size comes as one ZIP, made on the device', async ({ page }, info) => {
  await openPosts(page, '/posts/territoire-on-le-dit#network=x&place=57');
  const told = watchBodies(page);
  const photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(900, 1200));
  await page.locator('input[type="file"]').setInputFiles(photo);
  await expect(page.getByRole('application')).toBeVisible();
  await page.getByRole('application').press('ArrowLeft');
  await expect(page.getByText(/^Photo placée à/), 'a move is said aloud').toBeAttached();
  await page.getByRole('application').press('ControlOrMeta+z');
  await expect(page.getByRole('button', { name: 'Rétablir' })).toBeEnabled();
  await expectNoBarrier(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Toutes les tailles' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('territoire-on-le-dit.zip');
  const path = info.outputPath('all.zip');
  await saved.saveAs(path);
  const zipped = await readZip(await readFile(path));
  const files = Object.fromEntries(zipped.map(({ name, bytes }) => [name, bytes]));
  const sizes = ['1080x1080', '1080x1350', '1080x1920', '1200x630'];
  expect(Object.keys(files)).toEqual([
    ...sizes.map((size) => `territoire-on-le-dit-${size}.jpg`),
    'territoire-on-le-dit.txt',
    'territoire-on-le-dit-alt.txt',
  ]);
  for (const size of sizes) {
    const bytes = files[`territoire-on-le-dit-${size}.jpg`];
    const { width, height } = await sharp(bytes).metadata();
    expect(`${width}x${height}`).toBe(size);
  }
  const text = new TextDecoder().decode(files['territoire-on-le-dit.txt']);
  expect(text).toContain('en Moselle');
  expect(text).toContain('/posts/territoire-on-le-dit?d=57');
  await expect
    .poll(() => told)
    .toEqual([
      '/api/count {"kind":"preview","post":"territoire-on-le-dit"}',
      '/api/count {"kind":"save","post":"territoire-on-le-dit","network":"x"}',
    ]);
});

test('a post is taken with the keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPosts(page, '/posts/quatre-noms');
  await page.getByRole('radio', { name: 'Facebook' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'X', exact: true })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Votre texte')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copier le texte' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Texte copié/)).toBeVisible();
  expect(await readClipboard(page)).toContain(SHORT_TEXT);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Ouvrir X' })).toBeFocused();
});

test.describe('inside an app', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 [FBAN/FBIOS;FBAV/490]',
  });

  test('the picture is shown to be pressed at length, and no button is dead', async ({ page }) => {
    await openPosts(page, '/posts/quatre-noms');
    await page.getByRole('button', { name: 'Afficher le visuel' }).click();
    const picture = page.locator('figure img');
    await expect(picture).toHaveAttribute('src', /^data:image\/jpeg/);
    await expect(page.getByText(/^Appuyez longuement/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Toutes les tailles' })).toHaveCount(0);
    await expect(page.getByText(/ouvrez cette page dans votre navigateur/)).toBeVisible();
    await expectNoBarrier(page);
  });
});
