import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expectNoBarrier } from '../support/barriers';
import { type Server, serve } from '../support/serve';
import {
  expectGood,
  expectInside,
  findLink,
  openBrowser,
  PASSPHRASE,
  sessionOf,
  signIn,
} from './team';
import { expect, test } from './test';

// One team on a server of its own, from its first owner to its journal.

test.describe.configure({ mode: 'serial' });
// The other person is led out while their page is open.
test.use({ expectedErrors: /status of 40[34]/ });

const OWNER = 'anne@example.org';
const GUEST = 'jean-baptiste@example.org';
const PAGES = ['/team', '/team/members', '/team/journal', '/team/account'];

let server: Server;
let owner: Page;
let guest: Page;
let used: string;

test.beforeAll(async ({ browser }) => {
  server = await serve(resolve('campaigns/masseret-2015'));
  owner = await openBrowser(browser, server.url);
  guest = await openBrowser(browser, server.url);
});

test.afterAll(async () => {
  await Promise.all([owner.context().close(), guest.context().close()]);
  await server.stop();
});

test('nothing is given to whoever has not come in', async () => {
  const answer = await owner.goto('/team/journal');
  await expect(owner).toHaveURL('/team/sign-in');
  expect(answer?.headers()).toMatchObject({
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow',
  });
  await expectGood(owner, 'the way in');
  expect(await owner.context().cookies()).toEqual([]);
  const csv = await owner.request.get('/team/journal/journal.csv');
  expect(csv.status()).toBe(401);
  expect(await csv.text()).toBe('Votre session est close. Entrez de nouveau.');
});

test('the first owner comes in by the link on the console', async () => {
  used = findLink(server.said());
  expect(used).toContain(`${server.url}/`);
  await owner.goto(used);
  await expectGood(owner, 'the first owner’s link');
  await owner.getByLabel('Prénom et nom').fill('Anne Lefèvre');
  await owner.getByLabel('Adresse e-mail').fill(OWNER);
  await owner.getByLabel('Phrase de passe').fill('masseret2015');
  await owner.getByRole('button', { name: 'Ouvrir l’espace' }).click();
  await expect(owner.getByText(/se devine trop vite/)).toBeVisible();
  await expectNoBarrier(owner, 'a refused passphrase');
  await expect(owner.getByLabel('Adresse e-mail')).toHaveValue(OWNER);
  await expect(owner.getByLabel('Phrase de passe')).toHaveValue('');
  await owner.getByLabel('Phrase de passe').fill(PASSPHRASE);
  await owner.getByRole('button', { name: 'Ouvrir l’espace' }).click();
  await expectInside(owner, 'Anne Lefèvre');
  await expect(owner.getByText('Invitez une deuxième personne')).toBeVisible();
  expect(await sessionOf(owner.context())).toMatchObject({
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
  });
});

test('a link that has served says so', async () => {
  await guest.goto(used);
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Ce lien n’ouvre plus rien');
  await expectGood(guest, 'a link that has served');
});

test('somebody is invited, and comes in from another browser', async () => {
  await owner.goto('/team');
  await owner.getByRole('link', { name: 'Inviter quelqu’un' }).click();
  await owner.getByLabel('Prénom et nom').fill('Jean-Baptiste');
  await owner.getByLabel('Adresse e-mail').fill(GUEST);
  await owner.getByRole('radio', { name: /^Référente ou référent/ }).check();
  await owner.getByRole('button', { name: 'Inviter' }).click();
  await expect(owner.getByText('Choisissez au moins un territoire.')).toBeVisible();
  await expect(owner.getByRole('radio', { name: /^Référente ou référent/ })).toBeChecked();
  await owner.getByRole('checkbox', { name: 'Meurthe-et-Moselle' }).check();
  await owner.getByRole('button', { name: 'Inviter' }).click();
  const link = owner.getByLabel('Lien à donner, montré une seule fois');
  await expect(link).toBeVisible();
  await expectNoBarrier(owner, 'an invitation');
  await expect(owner.getByRole('row', { name: /Jean-Baptiste.*en attente/ })).toBeVisible();
  await guest.goto(findLink(await link.inputValue()));
  await expectGood(guest, 'an invitation opened');
  await guest.getByLabel('Phrase de passe').fill(PASSPHRASE);
  await guest.getByRole('button', { name: 'Entrer' }).click();
  await expectInside(guest, 'Jean-Baptiste');
  await expect(guest.getByText('Vos territoires : Meurthe-et-Moselle.')).toBeVisible();
  await expect(guest.getByRole('link', { name: 'Membres' })).toHaveCount(0);
});

test('each page is whole on a phone and on a laptop, and has no barrier', async () => {
  for (const path of PAGES) {
    await owner.goto(path);
    await expectGood(owner, path);
  }
});

test('what a role does not open says so', async () => {
  await guest.goto('/team/members');
  await expect(guest.getByText('Votre rôle ne donne pas accès à cette page.')).toBeVisible();
  await expectNoBarrier(guest, 'a page that the role does not open');
  expect((await guest.request.get('/team/journal/journal.csv')).status()).toBe(403);
});

test('a change of role holds at once', async () => {
  await owner.goto('/team/members');
  await owner.getByRole('button', { name: 'Modifier Jean-Baptiste' }).click();
  const dialog = owner.getByRole('dialog', { name: 'Jean-Baptiste' });
  await expect(dialog.getByRole('checkbox', { name: 'Meurthe-et-Moselle' })).toBeChecked();
  await dialog.getByRole('radio', { name: /^Éditrice ou éditeur/ }).check();
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog.getByText(/devra entrer de nouveau/)).toBeVisible();
  await expectNoBarrier(owner, 'a changed role', '[role="dialog"]');
  await dialog.getByRole('button', { name: 'Fermer' }).click();
  await expect(owner.getByRole('button', { name: 'Modifier Jean-Baptiste' })).toBeFocused();
  await guest.reload();
  await expect(guest).toHaveURL('/team/sign-in');
  await signIn(guest, GUEST, 'une autre phrase que la sienne');
  await expect(guest.getByText(/n’est pas la bonne/)).toBeVisible();
  await signIn(guest, GUEST);
  await expectInside(guest, 'Jean-Baptiste');
  await expect(guest.getByRole('link', { name: 'Journal', exact: true })).toBeVisible();
});

test('the last owner is told why they cannot go', async () => {
  await owner.getByRole('button', { name: 'Retirer Anne Lefèvre' }).click();
  const dialog = owner.getByRole('alertdialog');
  await dialog.getByRole('button', { name: 'Retirer' }).click();
  await expect(dialog.getByText(/dernière personne propriétaire/)).toBeVisible();
  await expectNoBarrier(owner, 'the last owner', '[role="alertdialog"]');
  await owner.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('one comes in without a script', async ({ browser }) => {
  const plain = await openBrowser(browser, server.url, false);
  await signIn(plain, GUEST, 'une autre phrase que la sienne');
  await expect(plain.getByText(/n’est pas la bonne/)).toBeVisible();
  await signIn(plain, GUEST);
  await expectInside(plain, 'Jean-Baptiste');
  await plain.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(plain).toHaveURL('/team/sign-in');
  expect(await sessionOf(plain.context())).toBeUndefined();
  await plain.context().close();
});

test('signing out everywhere ends the session of another browser', async ({ browser }) => {
  const other = await openBrowser(browser, server.url);
  await signIn(other, GUEST);
  await expectInside(other, 'Jean-Baptiste');
  await guest.goto('/team/account');
  await guest.getByRole('button', { name: 'Se déconnecter partout' }).click();
  await expect(guest).toHaveURL('/team/sign-in');
  await other.reload();
  await expect(other).toHaveURL('/team/sign-in');
  await other.context().close();
});

test('another passphrase is chosen, and the session goes on', async () => {
  const passphrase = 'trois lampes dorment sous la neige';
  await signIn(guest, GUEST);
  await expectInside(guest, 'Jean-Baptiste');
  await guest.goto('/team/account');
  await guest.getByLabel('Phrase de passe actuelle').fill(PASSPHRASE);
  await guest.getByLabel('Nouvelle phrase de passe').fill(passphrase);
  await guest.getByRole('button', { name: 'Changer de phrase' }).click();
  await expect(guest.getByText(/est changée. Vos autres sessions/)).toBeFocused();
});

test('somebody who is removed is led out at once', async () => {
  await owner.goto('/team/members');
  await owner.getByRole('button', { name: 'Retirer Jean-Baptiste' }).click();
  await owner.getByRole('alertdialog').getByRole('button', { name: 'Retirer' }).click();
  await expect(owner.getByText('La personne est retirée.')).toBeFocused();
  await expect(owner.getByRole('row', { name: /Jean-Baptiste/ })).toHaveCount(0);
  await guest.reload();
  await expect(guest).toHaveURL('/team/sign-in');
});

test('the journal tells it all, and leaves as a spreadsheet', async () => {
  await owner.goto('/team/journal');
  await owner.getByLabel('Action').selectOption({ label: 'Retrait' });
  await owner.getByRole('button', { name: 'Filtrer' }).click();
  const rows = owner.getByRole('table').locator('tbody tr');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText(/Anne Lefèvre.*Retrait.*Jean-Baptiste/);
  const download = owner.waitForEvent('download');
  await owner.getByRole('link', { name: 'Télécharger (CSV)' }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv.split('\r\n')).toEqual([
    '\ufeffQuand;Qui;Quoi;Sur;Précisions',
    expect.stringMatching(/^20\d\d-.*;Anne Lefèvre;Retrait;Jean-Baptiste;Éditrice ou éditeur$/),
    '',
  ]);
  await owner.goto('/team/journal?from=2000-01-01&until=2000-01-02');
  await expect(owner.getByText('Aucune ligne pour ce filtre.')).toBeVisible();
  await expectGood(owner, 'a journal without a line');
});

test('all of it goes by the keyboard alone', async ({ browser }) => {
  const page = await openBrowser(browser, server.url);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.goto('/team');
  await press('Tab');
  await page.keyboard.type(OWNER);
  await press('Tab');
  await page.keyboard.type(PASSPHRASE);
  await press('Enter');
  await expectInside(page, 'Anne Lefèvre');
  await press('Tab');
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
  const members = page.getByRole('link', { name: 'Membres', exact: true });
  await expect(async () => {
    await press('Tab');
    await expect(members).toBeFocused({ timeout: 100 });
  }).toPass();
  await press('Enter');
  await expect(page).toHaveURL('/team/members');
  await page.getByRole('link', { name: 'Aller au contenu' }).focus();
  await press('Enter', 'Tab');
  // The button opens nothing before its script is there.
  await expect(async () => {
    await press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await press('Escape');
  await expect(page.getByRole('button', { name: 'Modifier Anne Lefèvre' })).toBeFocused();
  await press('Tab', 'Tab');
  await page.keyboard.type('Zoé');
  await press('Tab');
  await page.keyboard.type('zoe@example.org');
  await press('Tab', 'ArrowUp', 'Enter');
  await expect(page.getByText(/^Zoé fait partie de l’équipe/)).toBeVisible();
  await expect(page.getByRole('row', { name: /Zoé.*Éditrice ou éditeur/ })).toBeVisible();
  await page.context().close();
});

test('whoever guesses is slowed down, whatever address they claim', async () => {
  const page = await (await guest.request.get('/team/sign-in')).text();
  const hidden = [
    ...page.matchAll(/<input type="hidden" name="(\$ACTION[^"]*)"(?: value="([^"]*)")?/g),
  ];
  const fields = hidden.map(([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"')]);
  const said: string[] = [];
  for (let guess = 0; guess < 12; guess++) {
    const claimed = `203.0.113.${guess}`;
    const answer = await guest.request.post('/team/sign-in', {
      headers: { origin: server.url, 'x-forwarded-for': claimed, 'x-peer-address': claimed },
      multipart: {
        ...Object.fromEntries(fields),
        email: 'nobody@example.org',
        passphrase: `a guess, number ${guess}`,
      },
    });
    const [sentence = ''] = (await answer.text()).match(/n’est pas la bonne|Trop d’essais/) ?? [];
    said.push(sentence);
  }
  expect(said.slice(0, 5)).toEqual(Array(5).fill('n’est pas la bonne'));
  expect(said).toContain('Trop d’essais');
});

test('a write that comes from elsewhere is refused before it is read', async () => {
  for (const headers of [{}, { origin: 'https://evil.example' }, { origin: 'null' }]) {
    const answer = await owner.request.post('/team/account', { headers, form: { name: 'Evil' } });
    expect(answer.status()).toBe(403);
    expect(await answer.text()).toContain(`Ouvrez ${server.url}, puis réessayez.`);
  }
  await owner.goto('/team');
  await expectInside(owner, 'Anne Lefèvre');
});
