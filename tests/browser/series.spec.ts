import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expectNoBarrier } from '../support/barriers';
import { makePhoto } from '../support/photos';
import { type Server, serve } from '../support/serve';
import { readZip } from '../support/zip-files';
import { expectGood, expectInside, findLink, openBrowser, PASSPHRASE } from './team';
import { expect, test } from './test';

// A series from its list to its ZIP, on a server of its own.

const HEIC = 'tests/fixtures/photo.heic';

test.describe.configure({ mode: 'serial' });

let server: Server;
let page: Page;

test.beforeAll(async ({ browser }) => {
  server = await serve(resolve('campaigns/masseret-2015'));
  page = await openBrowser(browser, server.url);
  await page.goto(findLink(server.said()));
  await page.getByLabel('Prénom et nom').fill('Anne Lefèvre');
  await page.getByLabel('Adresse e-mail').fill('anne@example.org');
  await page.getByLabel('Phrase de passe').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Ouvrir l’espace' }).click();
  await expectInside(page, 'Anne Lefèvre');
});

test.afterAll(async () => {
  await page.context().close();
  await server.stop();
});

/** Downloads the ZIP by its link and reads it. */
async function download(name: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name }).click(),
  ]);
  return {
    name: file.suggestedFilename(),
    files: await readZip(await readFile(await file.path())),
  };
}

test('the campaign’s own example is two clicks from its visuals', async () => {
  await page.goto('/team');
  await page.getByRole('link', { name: 'Toutes les séries' }).click();
  await expect(page.getByRole('heading', { name: 'Aucune série en cours' })).toBeVisible();
  await expectGood(page, 'no series');
  await page.getByRole('button', { name: 'Prendre cet exemple' }).click();
  await expect(page.getByText('Les 10 lignes sont bonnes : 40 visuels.')).toBeVisible();
  const readWidths = () =>
    page
      .locator('img[alt^="Ligne"]')
      .evaluateAll((all) => all.map((img) => (img as HTMLImageElement).naturalWidth));
  const row = [1080, 1080, 1080, 1200];
  await expect.poll(readWidths, { timeout: 30_000 }).toEqual([...row, ...row, ...row]);
});

test('a list is read, and what each column fills can be corrected', async () => {
  await page.goto('/team/series');
  await page.getByRole('link', { name: 'Nouvelle série' }).click();
  await expectGood(page, 'a new series');
  // By the keyboard alone.
  await page.getByRole('radio', { name: /^Le département/ }).focus();
  await page.keyboard.press('Space');
  for (const name of ['Carré', 'Portrait', 'Story']) {
    await page.getByRole('checkbox', { name }).uncheck();
  }
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByLabel('Choisir une liste').setInputFiles({
    name: 'colistiers.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'Qui;O\xf9;Portrait\r\n\xc9lo\xefse;54;eloise.jpg\r\nJo;Nancy;\r\n',
      'latin1',
    ),
  });
  await expect(page.getByText(/colistiers\.csv\s: 2 lignes, WINDOWS-1252/)).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Où' })).toBeVisible();
  await page.getByLabel('Choisir des photos ou un ZIP').setInputFiles({
    name: 'Eloise.JPG',
    mimeType: 'image/jpeg',
    buffer: await makePhoto(600, 800),
  });
  await expect(page.getByText('Une photo reçue.')).toBeVisible();
  // An iPhone's, which servers do not read: it is converted before it leaves.
  await page.getByLabel('Choisir des photos ou un ZIP').setInputFiles([
    { name: 'IMG_0001.HEIC', mimeType: 'image/heic', buffer: await readFile(HEIC) },
    {
      name: 'IMG_0002.HEIC',
      mimeType: 'image/heic',
      buffer: (await readFile(HEIC)).subarray(0, 9000),
    },
  ]);
  await expect(page.getByText('2 photos ici.')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(/IMG_0002\.HEIC Cette photo est abîmée/)).toBeVisible();
  await expectGood(page, 'a list');
  await page.getByLabel('Votre prénom').selectOption('Qui');
  await page.getByLabel('Territoire').selectOption('Où');
  await expect(page.getByLabel('Photo (nom du fichier)')).toHaveValue('2');
  await page.getByRole('button', { name: 'Vérifier la liste' }).click();
  await expect(page.getByText(/Une ligne est bonne, une ne peut pas être peinte/)).toBeVisible();
  await expect(
    page.getByRole('row', { name: /Ligne 3, colonne «\sOù\s».*«\sNancy\s»/ }),
  ).toBeVisible();
  await expectGood(page, 'a check');
});

test('a photo is moved by the keyboard, and stays where it was left', async () => {
  await page.getByRole('button', { name: 'Cadrer eloise.jpg' }).click();
  const stage = page.getByRole('application', { name: /^eloise\.jpg dans le modèle/ });
  await expect(stage).toBeFocused();
  await expect(stage.locator('canvas')).toHaveAttribute('data-painted', 'true');
  await expectNoBarrier(page, 'a photo being placed', '[role="dialog"]');
  const sample = page.getByRole('img', { name: 'Ligne 2, Bandeau' });
  const before = await sample.getAttribute('src');
  for (const key of ['+', '+', 'ArrowDown']) await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Enregistrer ce cadrage' }).click();
  await expect(page.getByText('Le cadrage est enregistré.')).toBeVisible();
  await page.getByRole('button', { name: 'Fermer' }).click();
  await expect(page.getByRole('button', { name: 'Cadrer eloise.jpg' })).toContainText('déplacée');
  await expect(sample).not.toHaveAttribute('src', before ?? '');
});

test('the good rows go on when one says so; the ZIP comes, and the series goes', async () => {
  await page.getByRole('button', { name: 'Continuer sans cette ligne' }).click();
  await expect(page.getByText(/^Un visuel et une table, dans un ZIP/)).toBeVisible();
  await expectGood(page, 'a download');
  const { name, files } = await download('Télécharger le ZIP');
  expect(name).toBe('series-departement.zip');
  expect(files.map((file) => file.name)).toEqual([
    'series-departement/001-eloise-meurthe-et-moselle-link.jpg',
    'series-departement/manifest.csv',
  ]);
  await expect(page.getByText(/^Le visuel est parti en/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Télécharger de nouveau' })).toBeVisible();
  await page.getByRole('button', { name: 'Effacer cette série' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Effacer' }).click();
  await expect(page.getByText('La série est effacée, avec sa liste et ses photos.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Ouvrir la série/ })).toHaveCount(1);
  await page.goto('/team/journal');
  await expect(page.getByRole('row', { name: /Série effacée.*Le département/ })).toBeVisible();
});
