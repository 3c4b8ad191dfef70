import sharp from 'sharp';
import { expectNoBarrier } from '../support/barriers';
import { chooseNetwork, findCard, openPosts, readClipboard, SHORT, SHORT_TEXT } from './posts';
import { expect, test } from './test';

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

test('the description is copied to the byte, and a copy is of the post as it stands', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPosts(page, '/posts#place=57');
  const card = findCard(page, 'On le dit ici aussi');
  await card.getByRole('button', { name: 'Copier la description' }).click();
  await expect(card.getByRole('status')).toHaveText(/^Description copiée/);
  expect(await readClipboard(page)).toBe(
    'Carte de soutien en Moselle\u00a0: «\u00a0Plus forte, plus proche, notre région avec ' +
      'Jean-Pierre Masseret\u00a0».',
  );
  await card.getByRole('button', { name: 'Copier le texte' }).click();
  await expect(card.getByRole('status')).toHaveText(/^Texte copié/);
  await chooseNetwork(page, 'X');
  await expect(card.getByRole('status'), 'X has another text').toHaveText('');
});

test('the law on paid promotion and the campaign’s accounts are at hand', async ({ page }) => {
  for (const address of ['/posts', '/posts/quatre-noms']) {
    await page.goto(address);
    await expect(page.getByText(/la publicité commerciale est interdite/)).toContainText('L.52-1');
    const facebook = page.getByRole('link', { name: 'Page Facebook' });
    await expect(facebook).toHaveAttribute('href', 'https://www.facebook.com/notreregionavecjpm');
    await expect(page.getByRole('link', { name: /@masseret2015/ })).toBeVisible();
  }
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
