import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser, Locator, Page } from '@playwright/test';
import { expectNoBarrier } from '../support/barriers';
import { drawFrame } from '../support/drawn-artwork';
import { dropFile } from '../support/editor-harness/editor-page';
import { listHtmlFaults } from '../support/html';
import { makePhoto } from '../support/photos';
import { readStage } from '../support/pixels-of-page';
import { type Server, serve } from '../support/serve';
import { ALIKE, measureSimilarity, readPicture } from '../support/similarity';
import { choosePhoto, saveBadge } from './studio';
import { expect, test } from './test';

// A team on a server of its own puts a template in supporters' hands, and takes it back.

test.describe.configure({ mode: 'serial' });
test.use({ expectedErrors: /status of 404/ });

let server: Server;
let team: Page;
let supporter: Page;
let link: string;

test.beforeAll(async ({ browser }) => {
  server = await serve(resolve('campaigns/masseret-2015'));
  [team, supporter] = await Promise.all([openBrowser(browser), openBrowser(browser)]);
  const [door] = server.said().match(/http:\/\/\S+\/team\/link\/[\w-]{43}/) ?? [];
  await team.goto(door ?? '');
  await team.getByLabel('Prénom et nom').fill('Anne Lefèvre');
  await team.getByLabel('Adresse e-mail').fill('anne@example.org');
  await team.getByLabel('Phrase de passe').fill('quatre chevaux mangent du foin');
  await team.getByRole('button', { name: 'Ouvrir l’espace' }).click();
  await expect(team.getByRole('heading', { level: 1 })).toHaveText('Bonjour, Anne Lefèvre');
});

test.afterAll(async () => {
  await Promise.all([team.context().close(), supporter.context().close()]);
  await server.stop();
});

async function openBrowser(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.url });
  return context.newPage();
}

async function expectGood(page: Page, state: string): Promise<void> {
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expectNoBarrier(page, `${state}, ${width} px wide`);
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(needed, `${state}: width`).toBeLessThanOrEqual(width);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

async function expectValid(page: Page, state: string): Promise<void> {
  const html = await (await page.request.get(page.url())).text();
  expect(await listHtmlFaults(html), state).toEqual([]);
}

function listOffered(): Promise<string[]> {
  return supporter.request.get('/api/templates').then((answer) => answer.json());
}

const card = (title: string) => team.getByRole('listitem').filter({ hasText: title });

test('the list shows every template with its picture, and how it stands', async () => {
  await team.getByRole('link', { name: 'Tous les modèles' }).click();
  await expect(team.getByRole('heading', { level: 1 })).toHaveText('Modèles');
  const cards = team.getByRole('main').getByRole('listitem');
  await expect(cards).toHaveCount(8);
  for (const picture of await cards.getByRole('img').all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).toHaveJSProperty('naturalWidth', 280);
  }
  await expectGood(team, 'the list');
  await expectValid(team, 'the list');
  await team.getByRole('link', { name: 'Archivés' }).click();
  await expect(team.getByText('Aucun modèle n’est dans cet état')).toBeVisible();
  await expectGood(team, 'an empty list');
  await expectValid(team, 'an empty list');
});

test('the two minutes: dropped, looked at, published, and in the gallery', async ({
  page: _,
}, info) => {
  const frame = await drawFrame('#6B2FA0');
  let clicks = 0;
  const click = async (what: Locator) => {
    await what.click();
    clicks++;
  };
  const start = Date.now();
  await team.goto('/team/templates');
  await click(team.getByRole('link', { name: 'Nouveau modèle' }));
  await dropFile(team.locator('[data-size="large"]'), 'anneau-violet.png', frame);
  // How it looks on six faces, at two sizes, before anything is saved.
  await expect(team.locator('canvas[data-painted="true"]')).toHaveCount(13);
  await click(team.getByRole('button', { name: 'Prénom', exact: true }));
  await click(team.getByRole('textbox', { name: /^Ce que montre l’image/ }));
  await team.keyboard.type('Un anneau violet.');
  await click(team.getByRole('button', { name: 'Enregistrer', exact: true }));
  await expect(team.getByText('C’est enregistré, et rien n’est public')).toBeVisible();
  await click(team.getByRole('button', { name: 'Publier' }));
  // On a machine that does other things too, all of it is waited for; how long it took is asked below.
  await expect(team.getByText('C’est publié')).toBeVisible({ timeout: 20_000 });
  await supporter.goto('/badge');
  await expect(supporter.locator('input[value="anneau-violet"]')).toBeAttached();
  const seconds = (Date.now() - start) / 1000;
  info.annotations.push({ type: 'two minutes', description: `${seconds} s, ${clicks} clicks` });
  // What the tool takes of the two minutes; the rest is a person's, who looks and writes.
  expect(seconds).toBeLessThan(30);
  expect(clicks).toBeLessThanOrEqual(5);
  // And back, with one click.
  await team.goto('/team/templates');
  await card('Anneau violet').getByRole('button', { name: 'Retirer' }).click();
  await expect(card('Anneau violet')).toContainText('Non publié');
  expect(await listOffered()).not.toContain('anneau-violet');
});

test('a frame becomes a template, and nobody is offered it before it is published', async ({
  page: _,
}, info) => {
  const file = info.outputPath('anneau-d-automne.png');
  await writeFile(file, await drawFrame('#0F5C4A'));
  await team.goto('/team/templates');
  await team.getByRole('link', { name: 'Nouveau modèle' }).click();
  await expectValid(team, 'a new template');
  await team.locator('input[type=file]').first().setInputFiles(file);
  await team.getByRole('textbox', { name: /^Titre/ }).fill('Anneau d’automne');
  await team
    .getByRole('textbox', { name: /^Ce que montre l’image/ })
    .fill('Un anneau vert autour de la photo.');
  await team.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(team.getByText('C’est enregistré, et rien n’est public')).toBeVisible();
  await expect(team).toHaveURL('/team/templates/anneau-d-automne?created');
  expect(await listOffered()).not.toContain('anneau-d-automne');
  // What is saved again stays under one's hands.
  await team.getByRole('textbox', { name: /^Titre/ }).fill('Anneau d’octobre');
  await team.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(team.getByRole('row', { name: /^2 / })).toContainText('Au travail');
  await expect(team.getByRole('textbox', { name: /^Titre/ })).toHaveValue('Anneau d’octobre');
  await expect(team.getByRole('heading', { level: 1 })).toHaveText('Anneau d’octobre');
});

test('a link shows the draft in the studio to who is not of the team, until it is ended', async () => {
  await expectGood(team, 'a draft’s page');
  await expectValid(team, 'a draft’s page');
  await team.getByRole('button', { name: 'Créer un lien' }).click();
  const field = team.getByLabel('Lien à donner, montré une seule fois');
  link = await field.inputValue();
  const answer = await supporter.goto(link);
  expect(answer?.headers()).toMatchObject({
    'cache-control': expect.stringContaining('no-store'),
    'x-robots-tag': 'noindex, nofollow',
  });
  await expect(supporter.getByText('Aperçu d’un travail en cours')).toBeVisible();
  const tile = supporter.locator('label img').first();
  await expect(tile).toHaveJSProperty('naturalWidth', 280);
  expect(server.said()).not.toContain(link.split('/').at(-1));
  await expectGood(supporter, 'a preview');
  await expectValid(supporter, 'a preview');
  await team.getByRole('button', { name: 'Fermer les liens' }).click();
  await expect(team.getByText('Aucun lien ouvert.')).toBeVisible();
  await supporter.goto(link);
  await expect(supporter.getByRole('heading', { level: 1 })).toHaveText(
    'Cet aperçu n’est plus ouvert',
  );
});

test('published, it is in the gallery within a second; withdrawn, it is gone', async () => {
  await team.getByRole('button', { name: 'Publier' }).click();
  await expect(team.getByText('C’est publié')).toBeVisible();
  const start = Date.now();
  expect(await listOffered()).toContain('anneau-d-automne');
  await supporter.goto('/badge/anneau-d-automne');
  expect(Date.now() - start).toBeLessThan(5_000);
  await expect(supporter.locator('input[value="anneau-d-automne"]')).toBeChecked();
  const picture = await supporter.locator('meta[property="og:image"]').getAttribute('content');
  const preview = await supporter.request.get(new URL(picture ?? '').pathname);
  expect(preview.headers()['content-type']).toBe('image/png');

  await team.goto('/team/templates');
  await expect(card('Anneau d’octobre')).toContainText('Proposé');
  await card('Anneau d’octobre').getByRole('button', { name: 'Retirer' }).click();
  await expect(card('Anneau d’octobre')).toContainText('Non publié');
  expect(await listOffered()).not.toContain('anneau-d-automne');
  expect((await supporter.request.get('/badge/anneau-d-automne')).status()).toBe(404);
  await card('Anneau d’octobre').getByRole('button', { name: 'Publier' }).click();
  await expect(card('Anneau d’octobre')).toContainText('Proposé');
  expect(await listOffered()).toContain('anneau-d-automne');
});

test('a supporter makes a badge with it, and saves what the stage shows', async ({
  page: _,
}, info) => {
  const photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(1200, 1500));
  await supporter.goto('/badge/anneau-d-automne');
  await choosePhoto(supporter, photo);
  const stage = await readStage(supporter);
  const saved = await readPicture(
    await readFile(await saveBadge(supporter, info.outputPath('badge.jpg'))),
  );
  expect(measureSimilarity(saved, stage)).toBeGreaterThanOrEqual(ALIKE);
  // The frame's own green in its corner, the photo's colours in its window.
  const [corner, middle] = [4 * (1080 * 40 + 40), 4 * (1080 * 540 + 540)];
  expect([...stage.data.slice(corner, corner + 3)]).toEqual([0x0f, 0x5c, 0x4a]);
  expect([...stage.data.slice(middle, middle + 3)]).not.toEqual([0x0f, 0x5c, 0x4a]);
});

test('a template is taken along as one file, and comes back as another draft', async ({
  page: _,
}, info) => {
  await team.goto('/team/templates/anneau-d-automne');
  const downloading = team.waitForEvent('download');
  await team.getByRole('link', { name: 'Exporter ce modèle' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('anneau-d-automne.picbadge.zip');
  const file = info.outputPath('template.zip');
  await download.saveAs(file);
  await team.goto('/team/templates/new');
  await team.getByLabel('Choisir un fichier').setInputFiles(file);
  await expect(team).toHaveURL('/team/templates/anneau-d-automne-2');
  await expect(team.getByRole('heading', { level: 1 })).toHaveText('Anneau d’octobre');
});
