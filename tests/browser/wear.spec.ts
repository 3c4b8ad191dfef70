import { writeFile } from 'node:fs/promises';
import type { Locator, Page, TestInfo } from '@playwright/test';
import { expectNoBarrier } from '../support/barriers';
import { makePhoto } from '../support/photos';
import { chooseTemplate, openStudio, saveBadge } from './studio';
import { expect, test } from './test';

const NETWORKS = [
  'Facebook',
  'X',
  'Instagram',
  'WhatsApp',
  'LinkedIn',
  'Bluesky',
  'Mastodon',
  'Threads',
  'Telegram',
];
const CAPTION =
  'J’ai créé mon picbadge de soutien\u00a0: «\u00a0Plus forte, plus proche, notre région avec ' +
  'Jean-Pierre Masseret\u00a0».\n#PlusFortePlusProche #Masseret2015 #NotreRégion';

/** Makes and saves a badge; returns the panel that then says what to do with it. */
async function wearBadge(page: Page, info: TestInfo): Promise<Locator> {
  const photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(800, 1000));
  await openStudio(page, photo);
  const panel = page.getByRole('region', { name: /^(?:Porter mon|Wear my) picbadge$/ });
  await expect(panel).toHaveCount(0);
  await saveBadge(page, info.outputPath('saved.jpg'));
  await expect(panel).toBeVisible();
  return panel;
}

function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** What is selected in the text that has the focus. */
function readSelected(page: Page): Promise<string> {
  return page.evaluate(() => {
    const field = document.activeElement;
    if (!(field instanceof HTMLTextAreaElement)) return '';
    return field.value.slice(field.selectionStart, field.selectionEnd);
  });
}

test('each network has three steps of its own, one network at a time', async ({ page }, info) => {
  const panel = await wearBadge(page, info);
  await expect(panel.getByRole('tab')).toHaveText(NETWORKS);
  for (const name of NETWORKS) {
    const tab = panel.getByRole('tab', { name, exact: true });
    const box = await tab.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(48);
    await tab.click();
    await expect(panel.getByRole('tabpanel', { name, exact: true })).toBeVisible();
    await expect(panel.getByRole('tab', { selected: true })).toHaveText(name);
    await expect(panel.getByRole('tabpanel')).toHaveCount(1);
    await expect(panel.getByRole('listitem')).toHaveCount(3);
    await expect(panel.getByRole('listitem').first()).toContainText(name);
    expect(new Set(await panel.getByRole('listitem').allTextContents()).size).toBe(3);
    await expectNoBarrier(page, name, 'section:has([role="tablist"])');
  }
});

test('the networks are walked through with the keyboard', async ({ page }, info) => {
  const panel = await wearBadge(page, info);
  await panel.getByRole('tab', { name: 'Facebook' }).focus();
  const focused = panel.locator('[role="tab"]:focus');
  for (const [key, name] of [
    ['ArrowRight', 'X'],
    ['ArrowLeft', 'Facebook'],
    ['ArrowLeft', 'Telegram'],
    ['ArrowRight', 'Facebook'],
    ['End', 'Telegram'],
    ['Home', 'Facebook'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(focused).toHaveText(name);
    await expect(panel.getByRole('tabpanel', { name, exact: true })).toBeVisible();
  }
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('tabpanel')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(panel.getByLabel('Légende')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('button', { name: 'Copier la légende' })).toBeFocused();
});

test('the caption and the alt text are copied to the byte', async ({ page, context }, info) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = await wearBadge(page, info);
  await expect(panel.getByLabel('Légende')).toHaveValue(CAPTION);
  await panel.getByRole('button', { name: 'Copier la légende' }).click();
  await expect(panel.getByRole('status').getByText(/^Légende copiée\./)).toBeVisible();
  expect(await readClipboard(page)).toBe(CAPTION);

  await chooseTemplate(page, 'je-soutiens');
  await saveBadge(page, info.outputPath('again.jpg'));
  await panel.getByRole('button', { name: 'Copier le texte alternatif' }).click();
  await expect(panel.getByRole('status').getByText(/^Texte alternatif copié\./)).toBeVisible();
  expect(await readClipboard(page)).toBe(
    'Photo de profil avec une bulle\u00a0: je soutiens Jean-Pierre Masseret',
  );
});

test('the caption copied by hand keeps its no-break spaces', async ({ page, context }, info) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = await wearBadge(page, info);
  await panel.getByLabel('Légende').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
  expect(await readClipboard(page)).toBe(CAPTION);
});

for (const [why, hasClipboard] of [
  ['refuses to copy', true],
  ['has no clipboard', false],
] as const) {
  test(`when the browser ${why}, the text is selected and that is said`, async ({ page }, info) => {
    await page.addInitScript((isThere) => {
      const writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', {
        value: isThere ? { writeText } : undefined,
      });
    }, hasClipboard);
    const panel = await wearBadge(page, info);
    await panel.getByRole('button', { name: 'Copier la légende' }).click();
    await expect(
      panel.getByRole('status').getByText('Votre navigateur bloque la copie.'),
    ).toBeVisible();
    expect(await readSelected(page)).toBe(CAPTION);
  });
}

test('the campaign’s accounts are plain links, and nothing is fetched from them', async ({
  page,
  context,
  baseURL,
}, info) => {
  const remote: string[] = [];
  context.on('request', (request) => {
    if (!/^(?:blob|data):/.test(request.url()) && !request.url().startsWith(`${baseURL}/`))
      remote.push(request.url());
  });
  const panel = await wearBadge(page, info);
  const links = await panel
    .getByRole('link')
    .evaluateAll((all) =>
      all.map((link) => ['href', 'target', 'rel'].map((a) => link.getAttribute(a))),
    );
  expect(links).toEqual([
    ['https://www.facebook.com/notreregionavecjpm', '_blank', 'noopener noreferrer'],
    ['https://twitter.com/masseret2015', '_blank', 'noopener noreferrer'],
  ]);
  expect(remote).toEqual([]);
});

test.describe('when its script is cut off', () => {
  test.use({ expectedErrors: /ERR_FAILED/ });

  test('the panel comes later, and the studio stays', async ({ page }, info) => {
    const photo = info.outputPath('photo.jpg');
    await writeFile(photo, await makePhoto(800, 1000));
    await openStudio(page, photo);
    let fetches = 0;
    await page.route('**/_next/static/**/*.js', (route) =>
      fetches++ === 0 ? route.abort() : route.continue(),
    );
    await saveBadge(page, info.outputPath('saved.jpg'));
    await expect(page.getByRole('tablist')).toBeVisible({ timeout: 10_000 });
    await expect(page.getByRole('application')).toBeVisible();
    expect(fetches).toBe(2);
  });
});

test.describe('in another campaign', () => {
  test.use({ campaign: 'give-a-pint', locale: 'en-GB' });

  test('its own caption, and no link when it has no account', async ({ page }, info) => {
    const panel = await wearBadge(page, info);
    await expect(panel.getByLabel('Caption')).toHaveValue(
      'I’ve made my picbadge for the Alder Valley blood drive: “Give a pint, change a day, with ' +
        'your neighbours in Alder Valley”.\n#GiveAPint #AlderValley',
    );
    await expect(panel.getByRole('link')).toHaveCount(0);
    await expect(panel.getByRole('navigation')).toHaveCount(0);
  });
});
