import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expectNoBarrier } from '../support/barriers';
import { type RelayMailServer, serveRelayMail } from '../support/relay-mail';
import { type Server, serve } from '../support/serve';
import { showLetter } from '../support/show-letter';
import { expectGood } from './team';
import { expect, test } from './test';

// A team lists its relays, publishes, and follows what becomes of the mails; a relay leaves the list.

test.describe.configure({ mode: 'serial' });

let mail: RelayMailServer;
let server: Server;
let team: Page;

test.beforeAll(async ({ browser }) => {
  mail = await serveRelayMail();
  server = await serve(resolve('campaigns/masseret-2015'), {
    SMTP_URL: mail.url,
    MAIL_FROM: 'La campagne <relais@example.org>',
  });
  team = await (await browser.newContext({ baseURL: server.url })).newPage();
  const [door] = server.said().match(/http:\/\/\S+\/team\/link\/[\w-]{43}/) ?? [];
  await team.goto(door ?? '');
  await team.getByLabel('Prénom et nom').fill('Anne Lefèvre');
  await team.getByLabel('Adresse e-mail').fill('anne@example.org');
  await team.getByLabel('Phrase de passe').fill('quatre chevaux mangent du foin');
  await team.getByRole('button', { name: 'Ouvrir l’espace' }).click();
  await team.getByRole('link', { name: 'Relais', exact: true }).click();
});

test.afterAll(async () => {
  await team.context().close();
  await server.stop();
  await mail.stop();
});

const LIST = `Nom;E-mail;Territoires
Luc Hénin;luc@example.org;57, Vosges
Mal Écrit;pas une adresse;57
Ana Costa;ana@example.org;tous`;

test('people are added by hand, by the keyboard alone, and by a list whose bad lines are told', async () => {
  await expect(team.getByRole('heading', { name: 'Personne ici' })).toBeVisible();
  await expectGood(team, 'without anybody');
  const add = team.locator('#add');
  await add.getByLabel('Prénom et nom').focus();
  for (const text of ['Élise Vautrin', 'elise@example.org']) {
    await team.keyboard.type(text);
    await team.keyboard.press('Tab');
  }
  await team.keyboard.press('ArrowDown');
  await expect(add.getByLabel('Certains territoires')).toBeChecked();
  await add.getByLabel('Moselle', { exact: true }).focus();
  await team.keyboard.press('Space');
  await add.getByLabel('Comment elle a donné').fill('Formulaire signé à Toul');
  await add.getByRole('button', { name: 'Ajouter' }).press('Enter');
  await expect(add.getByText('Indiquez le jour où la personne')).toBeVisible();
  await expect(add.getByLabel('Prénom et nom')).toHaveValue('Élise Vautrin');
  await add.getByLabel('Le jour').fill('2015-09-21');
  await add.getByRole('button', { name: 'Ajouter' }).press('Enter');
  await expect(add.getByText('Élise Vautrin recevra les prochaines nouveautés')).toBeVisible();

  const list = team.locator('#import');
  const buffer = Buffer.from(LIST, 'latin1');
  const file = { name: 'relais.csv', mimeType: 'text/csv', buffer };
  const heavy = { ...file, buffer: Buffer.alloc(1_200_000, LIST) };
  await list.getByLabel('Fichier CSV').setInputFiles(heavy);
  await expect(list.getByRole('alert')).toContainText('trop lourd pour une liste');
  await list.getByLabel('Fichier CSV').setInputFiles(file);
  await expect(list.getByRole('alert')).toBeHidden();
  await list.getByLabel('Comment ces personnes').fill('Liste de la fédération');
  await list.getByLabel('Le jour').fill('2015-09-21');
  await list.getByRole('button', { name: 'Importer' }).click();
  await expect(list.getByText('2 personnes sont ajoutées. Une ligne')).toBeVisible();
  await expect(list.getByRole('listitem')).toHaveText(/Ligne 3.*adresse e-mail/);
  await expect(team.getByRole('heading', { name: '3 personnes' })).toBeVisible();
  await expectGood(team, 'with people');
});

test('what is published goes to each of them, and what became of it is told', async () => {
  mail.tell('luc@example.org', 'take and drop');
  mail.tell('ana@example.org', 'refuse');
  await team.goto('/team/templates');
  const card = team.getByRole('listitem').filter({ hasText: 'L’anneau' });
  await card.getByRole('button', { name: /^Retirer/ }).click();
  await card.getByRole('button', { name: /^Publier/ }).click();
  await expect(card.getByRole('button', { name: /^Retirer/ })).toBeVisible({ timeout: 20_000 });
  await team.goto('/team/relays');
  await expect(team.getByText(/^Part .*, pour 3 personnes\.$/)).toBeVisible();
  await team.getByRole('button', { name: 'Envoyer maintenant' }).click();
  await expect.poll(() => mail.begun.length, { timeout: 20_000 }).toBe(2);
  await expect(async () => {
    await team.goto('/team/relays');
    await expect(team.getByText('1 incertain')).toBeVisible({ timeout: 500 });
    await expect(team.getByText('1 envoyé')).toBeVisible({ timeout: 500 });
  }).toPass();
  await team.getByRole('link', { name: /Voir le détail/ }).click();
  const row = team.getByRole('row').filter({ hasText: 'Luc Hénin' });
  await expect(row.getByText('l’e-mail est peut-être arrivé')).toBeVisible();
  await expect(team.getByText('Le serveur a dit : 550 No such person here')).toBeVisible();
  await expectGood(team, 'what became of mails');
  await row.getByRole('button', { name: 'Renvoyer à Luc Hénin' }).click();
  await expect(team.getByText('C’est remis en attente')).toBeFocused();
  await expect.poll(() => mail.begun.length, { timeout: 20_000 }).toBe(3);
  const [first, second] = mail.letters.filter(({ to }) => to === 'luc@example.org');
  expect(second?.id, 'the same letter for its server').toBe(first?.id);
});

test('a relay leaves by the address in the mail, with a button or in one click', async ({
  browser,
}) => {
  const source = mail.letters.find(({ to }) => to === 'elise@example.org')?.source ?? '';
  const context = await browser.newContext();
  const page = await context.newPage();
  const html = showLetter(source);
  await page.route('http://letter.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  await page.goto('http://letter.example/');
  await expect(page.getByRole('img', { name: /Photo de profil/ })).toHaveJSProperty(
    'naturalWidth',
    280,
  );
  await expectNoBarrier(page, 'the letter');
  await page.getByRole('link', { name: 'Ne plus recevoir' }).click();
  await expect(page.getByText('elise@example.org ne recevra plus')).toBeVisible();
  await expectGood(page, 'before leaving');
  await page.getByRole('button', { name: 'Quitter la liste' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('C’est fait');
  await context.close();
  await team.goto('/team/relays');
  await expect(team.getByText(/^A quitté la liste/)).toBeVisible();

  const other = mail.letters.find(({ to }) => to === 'luc@example.org')?.source ?? '';
  const [way = ''] = showLetter(other).match(/http:\/\/localhost:\d+\/relays\/leave\/[\w-]+/) ?? [];
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
  const answer = await fetch(way, { method: 'POST', body, redirect: 'error' });
  expect(answer.status).toBe(200);
  expect((await fetch(way.replace('/leave', '/leave/x'), { method: 'POST', body })).status).toBe(
    405,
  );
  await team.goto('/team/relays?list=gone');
  await expect(team.getByRole('row')).toHaveCount(3);
});
