import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expectNoBarrier } from '../support/barriers';
import { makePhoto } from '../support/photos';
import { readZip } from '../support/zip-files';
import { chooseNetwork, findCard, openPosts } from './posts';
import { expect, test } from './test';

const SHORT = 'Lorraine, Champagne, Ardenne, Alsace';
const SHORT_TEXT =
  'Lorraine, Champagne, Ardenne, Alsace\u00a0: quatre noms côte à côte, et un seul élan. ' +
  'La voilà, notre région.\n\n#NotreRégion';

function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test('each network copies its own text, to the byte', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPosts(page);
  const link = `${baseURL}/posts/quatre-noms`;
  const sms =
    'Lorraine, Champagne, Ardenne, Alsace : quatre noms et un seul élan. La voilà, notre région !';
  const copies = {
    Facebook: SHORT_TEXT,
    X: `${SHORT_TEXT}\n${link}`,
    Instagram: SHORT_TEXT,
    WhatsApp: `${SHORT_TEXT}\n${link}`,
    LinkedIn: SHORT_TEXT,
    Bluesky: `${SHORT_TEXT}\n${link}`,
    Mastodon: `${SHORT_TEXT}\n${link}`,
    Threads: `${SHORT_TEXT}\n${link}`,
    Telegram: `${SHORT_TEXT}\n${link}`,
    Messenger: SHORT_TEXT,
    SMS: `${sms}\n${link}`,
    'E-mail': `${SHORT_TEXT}\n${link}`,
  };
  for (const [network, text] of Object.entries(copies)) {
    await chooseNetwork(page, network);
    const card = findCard(page, SHORT);
    await card.getByRole('button', { name: 'Copier le texte' }).click();
    await expect(card.getByRole('status').getByText(/^Texte copié/)).toBeVisible();
    expect(await readClipboard(page), network).toBe(text);
  }
});

test('the link of a network opens it with the very text and the very address', async ({
  page,
  baseURL,
}) => {
  await openPosts(page);
  const link = `${baseURL}/posts/quatre-noms`;
  const expected = {
    Facebook: ['https://www.facebook.com/sharer/sharer.php', { u: link }],
    X: ['https://x.com/intent/tweet', { text: SHORT_TEXT, url: link }],
    WhatsApp: ['https://wa.me/', { text: `${SHORT_TEXT}\n${link}` }],
    LinkedIn: ['https://www.linkedin.com/sharing/share-offsite/', { url: link }],
    Bluesky: ['https://bsky.app/intent/compose', { text: `${SHORT_TEXT}\n${link}` }],
    Threads: ['https://www.threads.com/intent/post', { text: SHORT_TEXT, url: link }],
    Telegram: ['https://t.me/share/url', { url: link, text: SHORT_TEXT }],
  } as const;
  for (const [network, [place, parameters]] of Object.entries(expected)) {
    await chooseNetwork(page, network);
    const open = findCard(page, SHORT).getByRole('link', { name: `Ouvrir ${network}` });
    const address = new URL((await open.getAttribute('href')) ?? '');
    expect(`${address.origin}${address.pathname}`).toBe(place);
    expect(Object.fromEntries(address.searchParams), network).toEqual(parameters);
    expect(await open.getAttribute('rel')).toBe('noopener noreferrer');
    expect(address.search, 'spaces are %20').not.toContain('+');
  }
});

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

test('Mastodon asks for an instance, refuses what is none, and opens it', async ({
  page,
  context,
}) => {
  await openPosts(page, '/posts#network=mastodon');
  await context.route('https://mastodon.example/**', (route) => route.fulfill({ body: 'here' }));
  const card = findCard(page, SHORT);
  await card.getByRole('button', { name: 'Ouvrir Mastodon' }).click();
  const field = card.getByLabel('Votre instance Mastodon');
  await expect(field).toBeFocused();
  await field.fill('localhost:3000');
  await field.press('Enter');
  await expect(card.getByText(/n’est pas celle d’une instance/)).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expectNoBarrier(page);
  await field.fill('@moi@mastodon.example');
  const opened = context.waitForEvent('page');
  await field.press('Enter');
  const address = new URL((await opened).url());
  expect([address.host, address.pathname]).toEqual(['mastodon.example', '/share']);
  expect(address.searchParams.get('text')).toContain(SHORT_TEXT);
});

test('a picture is saved as it is seen, in the name of one’s place', async ({ page }, info) => {
  await openPosts(page, '/posts#place=54');
  const card = findCard(page, 'On le dit ici aussi');
  await expect(card.getByRole('img')).toHaveAccessibleName(/en Meurthe-et-Moselle/);
  await card.scrollIntoViewIfNeeded();
  await expect(card.locator('canvas[data-painted="true"]')).toBeVisible();
  const download = page.waitForEvent('download');
  await card.getByRole('button', { name: 'Enregistrer le visuel' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('territoire-on-le-dit-1080x1080.jpg');
  const path = info.outputPath('saved.jpg');
  await saved.saveAs(path);
  const { width, height, format } = await sharp(path).metadata();
  expect([width, height, format]).toEqual([1080, 1080, 'jpeg']);
});

test('when the browser refuses to copy, the text is selected and that is said', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  await openPosts(page);
  const card = findCard(page, SHORT);
  await card.getByRole('button', { name: 'Copier le texte' }).click();
  await expect(card.getByRole('status')).toHaveText(/bloque la copie/);
  const selected = await page.evaluate(() => {
    const field = document.activeElement;
    if (!(field instanceof HTMLTextAreaElement)) return '';
    return field.value.slice(field.selectionStart, field.selectionEnd);
  });
  expect(selected).toBe(SHORT_TEXT);
  await expectNoBarrier(page);
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
  const uploads: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') uploads.push(request.url());
  });
  const photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(900, 1200));
  await page.locator('input[type="file"]').setInputFiles(photo);
  await expect(page.getByRole('application')).toBeVisible();
  await page.getByRole('application').press('ArrowLeft');
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
  expect(uploads).toEqual([]);
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

test.describe('in another campaign', () => {
  test.use({ campaign: 'give-a-pint', locale: 'en-GB' });

  test('its own posts, and no law that is not its own', async ({ page }) => {
    await page.goto('/posts');
    await page.getByRole('button', { name: 'Copy the text' }).first().waitFor();
    await expect(page.getByRole('article')).toHaveCount(11);
    await expect(page.getByText('L.52-1')).toHaveCount(0);
    await expectNoBarrier(page);
  });
});
