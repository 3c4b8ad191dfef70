import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expectNoBarrier } from '../support/barriers';
import { writePdf } from '../support/pdf';
import { type Server, serve } from '../support/serve';
import { makePhasePack } from '../support/timed-pack';
import { expectGood, invite, openBrowser, openTeam } from './team';
import { expect, test } from './test';

// The team's daily work on a server of its own: an owner, a contributor, a referent.

test.describe.configure({ mode: 'serial' });
test.use({ expectedErrors: /status of 40[034]|ERR_INTERNET_DISCONNECTED/ });

let server: Server;
let editor: Page;
let contributor: Page;
let referent: Page;
let supporter: Page;

test.beforeAll(async ({ browser }) => {
  // Three people come in, one after the other.
  test.setTimeout(120_000);
  server = await serve(resolve('campaigns/masseret-2015'));
  editor = await openTeam(browser, server);
  contributor = await invite(editor, 'Camille Roy', /^Contributrice/);
  referent = await invite(editor, 'Dominique Petit', /^Référente/, ['Moselle']);
  supporter = await openBrowser(browser, server.url);
});

test.afterAll(async () => {
  const pages = [editor, contributor, referent, supporter];
  await Promise.all(pages.map((page) => page.context().close()));
  await server.stop();
});

const title = (page: Page) => page.getByRole('textbox', { name: /^Titre/ });
const text = (page: Page) => page.getByRole('textbox', { name: 'Texte', exact: true });
const save = (page: Page) => page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
const refused = (page: Page) =>
  page.getByRole('region', { name: 'Enregistrer' }).getByRole('alert');
const counts = (page: Page) =>
  page.getByRole('status').filter({ hasText: /Tout tient|À raccourcir|L’aperçu et les comptes/ });

test('a contributor writes a post under every network’s eyes; it outlives a reload, and cannot be published', async () => {
  await contributor.goto('/team/posts');
  await expectGood(contributor, 'the posts');
  await contributor.getByRole('link', { name: 'Nouveau post' }).click();
  await title(contributor).fill('Le marché de Metz');
  await text(contributor).fill(`${'On parle de la région. '.repeat(12)}{departement.in}`);
  await expect(counts(contributor)).toContainText(/À raccourcir.*X \(\+\d+, Meurthe-et-Moselle\)/);
  await text(contributor).fill('Bonjour {ville}');
  await expect(contributor.getByText('{ville} n’existe pas.')).toBeVisible();
  await text(contributor).fill('Samedi, on parle de la région sur le marché.');
  await expect(counts(contributor)).toHaveText(/Tout tient.*12 réseaux, 10 territoires/);
  await expect(contributor.getByRole('region', { name: 'Aperçu' })).toContainText('sur le marché');
  await contributor.getByRole('radio', { name: 'Le slogan' }).focus();
  await contributor.keyboard.press('ArrowRight');
  await expect(contributor.getByRole('radio', { name: 'Le lancement' })).toBeChecked();
  await contributor.keyboard.press('ArrowLeft');
  contributor.once('dialog', (dialog) => dialog.accept());
  await contributor.reload();
  await expect(text(contributor)).toHaveValue('Samedi, on parle de la région sur le marché.');
  await contributor.getByRole('textbox', { name: /^Description/ }).fill('Le slogan.');
  await save(contributor);
  await expect(contributor).toHaveURL('/team/posts/le-marche-de-metz?created');
  await expect(
    contributor.getByText('une personne éditrice ou propriétaire les publie'),
  ).toBeVisible();
  await expect(contributor.getByRole('button', { name: 'Publier' })).toHaveCount(0);
  await expectGood(contributor, 'a post');
});

test('of two at work, the second is told and loses nothing; published, it is on the site with its picture', async () => {
  await editor.goto('/team/posts/le-marche-de-metz');
  await text(contributor).fill('Samedi à dix heures, on parle de la région.');
  await save(contributor);
  await expect(contributor.getByRole('row', { name: /^2 / })).toBeVisible();
  await text(editor).fill('Dimanche, on parle de la région sur le marché.');
  await save(editor);
  await expect(refused(editor)).toContainText('Rien n’est perdu');
  await expect(text(editor)).toHaveValue('Dimanche, on parle de la région sur le marché.');
  await expectNoBarrier(editor, 'a post that somebody else saved');
  await editor.getByRole('button', { name: 'Enregistrer par-dessus' }).click();
  await expect(editor.getByRole('row', { name: /^3 / })).toBeVisible();
  await editor.getByRole('button', { name: 'Publier' }).click();
  await expect(editor.getByText('C’est publié')).toBeVisible();
  const start = Date.now();
  await supporter.goto('/posts');
  const card = supporter.getByRole('article', { name: /Le marché de Metz/ });
  await expect(card).toContainText('Dimanche, on parle de la région');
  // A second is what is promised; a machine may be busy.
  expect(Date.now() - start).toBeLessThan(8_000);
  await supporter.goto('/posts/le-marche-de-metz');
  const picture = await supporter.locator('meta[property="og:image"]').getAttribute('content');
  const preview = await supporter.request.get(new URL(picture ?? '').pathname);
  expect(preview.headers()['content-type']).toBe('image/png');
  await editor.getByRole('button', { name: 'Retirer' }).click();
  await expect(editor.getByText('Les soutiens ne l’ont pas.')).toBeVisible();
  expect((await supporter.request.get('/posts/le-marche-de-metz')).status()).toBe(404);
});

test('a referent sees and writes what is for their own places, and publishes their own dates', async () => {
  await referent.goto('/team/posts');
  await expect(referent.getByText('Aucun post ici')).toBeVisible();
  await referent.goto('/team/posts/plus-forte-plus-proche');
  await expect(referent).toHaveURL('/team/posts?missing');
  await referent.getByRole('link', { name: 'Nouveau post' }).click();
  await expect(referent.getByRole('checkbox', { name: 'Moselle' })).toBeChecked();
  await expect(referent.getByRole('checkbox', { name: 'Marne' })).toHaveCount(0);
  // What is typed before the page is awake is not heard.
  await expect(async () => {
    await text(referent).fill('');
    await text(referent).fill('En Moselle, on est prêts.');
    await expect(counts(referent)).toContainText('Tout tient', { timeout: 1_000 });
  }).toPass();
  await title(referent).fill('En Moselle');
  await referent.getByRole('checkbox', { name: 'Moselle' }).uncheck({ force: true });
  await save(referent);
  await expect(refused(referent)).toContainText('d’autres territoires');
  await referent.getByRole('checkbox', { name: 'Moselle' }).check({ force: true });
  await save(referent);
  await expect(referent).toHaveURL('/team/posts/en-moselle?created');

  await referent.goto('/team/agenda/new');
  await referent.getByLabel('Titre').fill('Café des colistiers');
  await referent.getByLabel('Début').fill('2015-11-20T19:00');
  await referent.getByLabel('Lieu').fill('Café de la gare');
  await referent.getByLabel('Ville').fill('Metz');
  await save(referent);
  await expect(referent).toHaveURL('/team/agenda/cafe-des-colistiers?created');
  await expectGood(referent, 'a date');
  await referent.getByRole('button', { name: 'Publier' }).click();
  await expect(referent.getByText('C’est publié')).toBeVisible();
  await referent.goto('/team/agenda');
  await expect(referent.getByRole('row')).toHaveCount(2);
  await expect(referent.getByText('Les tours et les silences sont fixés par la loi')).toBeVisible();
  await expectGood(referent, 'the agenda');
  await supporter.goto('/agenda');
  await expect(supporter.getByRole('heading', { name: 'Café des colistiers' })).toBeVisible();
  const file = await supporter.request.get('/agenda/cafe-des-colistiers.ics');
  expect(await file.text()).toContain('DTSTART:20151120T180000Z');
});

test('a referent keeps the relays and the kits of their own places, and sees no other', async () => {
  const add = async (page: Page, name: string, place: string) => {
    await page.goto('/team/relays');
    const form = page.locator('#add');
    await form.getByLabel('Prénom et nom').fill(name);
    await form.getByLabel('Adresse e-mail').fill(`${name.split(' ')[0]}@example.org`);
    // A referent has no « everywhere » to choose against.
    if (page === editor) await form.getByLabel('Certains territoires').check();
    await form.getByRole('checkbox', { name: place, exact: true }).check();
    await form.getByLabel('Comment elle a donné').fill('Formulaire signé à Toul');
    await form.getByLabel('Le jour').fill('2015-09-21');
    await form.getByRole('button', { name: 'Ajouter' }).click();
    await expect(form.getByText(`${name} recevra`)).toBeVisible();
  };
  await add(editor, 'Sacha Vosges', 'Vosges');
  await add(editor, 'Noa Metz', 'Moselle');
  await referent.goto('/team');
  await referent.getByRole('link', { name: 'Relais', exact: true }).click();
  await expect(referent.getByRole('checkbox', { name: 'Moselle', exact: true })).toBeVisible();
  await expect(referent.getByRole('checkbox', { name: 'Vosges' })).toHaveCount(0);
  await expect(referent.getByRole('row', { name: /Noa Metz/ })).toBeVisible();
  await expect(referent.getByText('Sacha')).toHaveCount(0);
  await add(referent, 'Claude Forbach', 'Moselle');
  await expect(referent.getByRole('heading', { name: '2 personnes' })).toBeVisible();
  await expectGood(referent, 'a referent’s relays');
  const file = await (await referent.request.get('/team/relays/relays.csv?place=88')).text();
  expect(file).not.toContain('Sacha');
  await referent.goto('/team/posts');
  const kits = referent.getByRole('list', { name: 'Kits' }).getByRole('link');
  await expect(kits).toHaveText(['Moselle']);
  await expect(kits).toHaveAttribute('href', '/posts/kit/57.zip');
});

test('a PDF is on the site once it is published; another file is refused in a sentence', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'picbadge-pdf-'));
  const files = { good: join(folder, 'livre_blanc.pdf'), bad: join(folder, 'photo.pdf') };
  await writeFile(files.good, writePdf());
  await writeFile(files.bad, 'not a PDF');
  await editor.goto('/team/documents');
  await editor.getByLabel('Choisir un PDF').setInputFiles(files.bad);
  await expect(editor.getByText('Ce fichier n’est pas un PDF.')).toBeVisible();
  await expectGood(editor, 'the documents');
  await editor.getByLabel('Choisir un PDF').setInputFiles(files.good);
  await expect(editor).toHaveURL('/team/documents/livre-blanc?created');
  await expectGood(editor, 'a document');
  await editor.getByRole('button', { name: 'Publier' }).click();
  await expect(editor.getByText('C’est publié')).toBeVisible();
  await supporter.goto('/documents');
  await expectNoBarrier(supporter, 'the documents of the site');
  const answer = await supporter.request.get('/documents/livre-blanc.pdf');
  expect(answer.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'attachment; filename="livre-blanc.pdf"',
    'x-content-type-options': 'nosniff',
  });
  expect(await answer.body()).toEqual(writePdf());
  await rm(folder, { recursive: true });
});

test('the legal notice is filled in, and published', async () => {
  await editor.goto('/team/campaign');
  await expectGood(editor, 'the campaign');
  await editor.getByRole('link', { name: 'Mentions légales' }).click();
  await editor.getByLabel('Nom ou raison sociale').fill('Association de financement');
  await save(editor);
  await expect(editor.getByText('C’est enregistré.')).toBeVisible();
  await editor.getByRole('button', { name: 'Publier' }).click();
  await expect(editor.getByText('C’est publié')).toBeVisible();
  await expectGood(editor, 'facts');
  await supporter.goto('/legal');
  await expect(supporter.getByText('Association de financement').first()).toBeVisible();
});

test('somebody of a pair is added by hand, corrected, and named on the site with their consent', async () => {
  await editor.goto('/team/campaign/guides');
  await expect(editor.getByText('d’abord la liste des bassins de vie')).toBeVisible();
  await editor.goto('/team/campaign/areas');
  const buffer = Buffer.from('bassin;departement\nMetz;57\nToul;54');
  const file = { name: 'bassins.csv', mimeType: 'text/csv', buffer };
  await editor.getByLabel('Choisir un CSV').setInputFiles(file);
  await expect(editor.getByText('La liste est là')).toBeVisible();
  await editor.getByRole('button', { name: 'Publier' }).click();
  await expect(editor.getByText('C’est publié')).toBeVisible();
  await editor.goto('/team/campaign/guides');
  await editor.getByLabel('Prénom et nom').fill('Camille Roy');
  await editor.getByLabel('Bassin de vie').selectOption('Toul');
  await editor.getByLabel('Le jour où').fill('2015-09-21');
  await editor.getByRole('button', { name: 'Ajouter' }).click();
  await expect(editor.getByText('il faut le jour et qui l’a recueilli')).toBeVisible();
  await expect(editor.getByLabel('Bassin de vie')).toHaveValue('Toul');
  await editor.getByLabel('Qui a recueilli').fill('Anne Lefèvre');
  await editor.getByRole('button', { name: 'Ajouter' }).click();
  await expect(editor.getByText('Camille Roy est dans la liste')).toBeVisible();
  await expectGood(editor, 'pairs');
  await editor.getByRole('button', { name: 'Modifier Camille Roy' }).click();
  const dialog = editor.getByRole('dialog');
  await dialog.getByLabel('Bassin de vie').selectOption('Metz');
  await expectNoBarrier(editor, 'somebody of a pair');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(editor.getByText('C’est enregistré, comme brouillon')).toBeFocused();
  await expect(dialog).toHaveCount(0);
  await expect(editor.getByRole('row', { name: /^Metz Camille Roy/ })).toBeVisible();
  await editor.getByRole('button', { name: 'Publier' }).click();
  await expect(editor.getByText('C’est publié')).toBeVisible();
  await supporter.goto('/agenda');
  await expect(supporter.getByText('Camille Roy')).toBeVisible();
});

test('a network that dies while something is saved takes nothing of it away', async () => {
  await editor.goto('/team/agenda/new');
  await editor.getByLabel('Titre').fill('Réunion de Metz');
  await editor.getByLabel('Lieu').fill('Salle des fêtes');
  await editor.context().setOffline(true);
  await save(editor);
  await expect(editor.getByText('Le réseau ne répond pas.')).toBeVisible();
  await expect(editor.getByLabel('Titre')).toHaveValue('Réunion de Metz');
  await editor.context().setOffline(false);
  await editor.getByLabel('Début').fill('2015-11-20T19:00');
  await editor.getByLabel('Ville').fill('Metz');
  await editor.getByRole('button', { name: 'Enregistrer', exact: true }).dblclick();
  await expect(editor).toHaveURL('/team/agenda/reunion-de-metz?created');
  await editor.goto('/team/agenda');
  await expect(editor.getByRole('row', { name: /Réunion de Metz/ })).toHaveCount(1);
});

test('in silence one works on, and publishes nothing', async ({ browser }) => {
  const folder = await mkdtemp(join(tmpdir(), 'picbadge-silence-'));
  await makePhasePack(folder, 'silence');
  const silent = await serve(folder);
  const page = await openTeam(browser, silent);
  await page.goto('/team/posts/plus-forte-plus-proche');
  await text(page).fill('Un autre texte, à garder pour lundi.');
  await save(page);
  await expect(page.getByRole('row', { name: /^2 / })).toBeVisible();
  // It is said before one tries, and where one tried.
  const silence = page.getByText('rien ne peut être publié');
  await expect(silence).toHaveCount(1);
  await page.getByRole('button', { name: 'Publier' }).click();
  await expect(silence).toHaveCount(2);
  await page.context().close();
  await silent.stop();
  await rm(folder, { recursive: true });
});
