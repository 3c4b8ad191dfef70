import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expectNoBarrier } from '../support/barriers';
import { box, button, dropFile, readBox, title } from '../support/editor-harness/editor-page';
import { type Server, serve } from '../support/serve';
import { expectGood, invite, openBrowser, openTeam } from './team';
import { expect, test } from './test';

// The visuals of posts on a server of their own: one that the campaign draws, and one that an editor sends.

/** A drawing takes a moment, on a machine that does other things too. */
const A_WHILE = { timeout: 20_000 };

test.describe.configure({ mode: 'serial' });
test.use({ expectedErrors: /status of 404/ });

let server: Server;
let owner: Page;
let editor: Page;
let supporter: Page;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  server = await serve(resolve('campaigns/masseret-2015'));
  owner = await openTeam(browser, server);
  editor = await invite(owner, 'Camille Roy', /^Éditrice/);
  supporter = await openBrowser(browser, server.url);
});

test.afterAll(async () => {
  await Promise.all([owner, editor, supporter].map((page) => page.context().close()));
  await server.stop();
});

const save = () => button(editor, 'Enregistrer').click();

/** The card of a post on the site, and the address of its picture. */
async function readCard(name: RegExp) {
  await supporter.goto('/posts');
  const card = supporter.getByRole('article', { name });
  return { card, picture: await card.locator('img').first().getAttribute('src') };
}

/** What the stage shows, as a hash; nothing while it is not painted. */
async function readStage(): Promise<string> {
  const stage = editor.getByRole('img', { name: /^Le visuel/ }).and(editor.locator('canvas'));
  const address = await stage.evaluate(async (canvas: HTMLCanvasElement) => {
    // Two frames: what has just changed is painted before the next.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return canvas.dataset.painted === 'true' ? canvas.toDataURL() : '';
  });
  return address && createHash('sha256').update(address).digest('hex');
}

/** Waits until the stage shows something, and nothing of what it showed before; what that is. */
async function expectOther(...before: string[]): Promise<string> {
  const isFormer = async () => ['', ...before].includes(await readStage());
  await expect.poll(isFormer, A_WHILE).toBe(false);
  return readStage();
}

test('what the campaign draws is drawn anew while one types, and is on the site with its post', async () => {
  const { picture } = await readCard(/Rendez-vous à Toul/);
  await editor.goto('/team/templates?kind=post');
  await editor.getByRole('link', { name: 'Ouvrir Le lancement' }).click();
  const first = await expectOther();
  const town = editor.getByLabel('Ville', { exact: true });
  await town.fill('Metz');
  const other = await expectOther(first);
  await town.blur();
  await button(editor, 'Annuler').click();
  await expect.poll(readStage, A_WHILE).toBe(first);
  await button(editor, 'Rétablir').click();
  await expect.poll(readStage, A_WHILE).toBe(other);
  await expectNoBarrier(editor, 'the editor of a visual that the campaign draws');
  await save();
  await expect(editor.getByRole('row', { name: /^2 / })).toContainText('Au travail');
  await button(editor, 'Publier').click();
  await expect(editor.getByText('C’est publié')).toBeVisible();
  const after = await readCard(/Rendez-vous à Toul/);
  expect(after.picture).not.toBe(picture);
  expect((await supporter.request.get(after.picture ?? '')).status()).toBe(200);
});

test('a visual that is sent has texts one moves with keys, and steps back', async () => {
  const colour = { width: 1080, height: 1080, channels: 3, background: '#0F5C4A' } as const;
  const plain = await sharp({ create: colour }).png().toBuffer();
  await editor.goto('/team/templates?kind=post');
  await editor.getByRole('link', { name: 'Nouveau visuel de post' }).click();
  await dropFile(editor.locator('[data-size="large"]'), 'aplat-vert.png', plain);
  const bare = await expectOther();
  await button(editor, 'Texte').click();
  const first = await expectOther(bare);
  const before = await readBox(editor);
  await box(editor, 'Votre texte').focus();
  for (const key of ['Shift+ArrowUp', 'Shift+ArrowUp', 'ArrowRight']) {
    await editor.keyboard.press(key);
  }
  const [x = 0, y = 0, ...size] = before;
  const moved = [x + 1, y - 20, ...size];
  expect(await readBox(editor)).toEqual(moved);
  const other = await expectOther(bare, first);
  // What the keys did in one go is one step.
  await editor.keyboard.press('Control+z');
  expect(await readBox(editor)).toEqual(before);
  await expect.poll(readStage, A_WHILE).toBe(first);
  await editor.keyboard.press('Control+Shift+z');
  expect(await readBox(editor)).toEqual(moved);
  await expect.poll(readStage, A_WHILE).toBe(other);
  await editor.getByLabel('Ce que montre l’image').fill('Un aplat vert.');
  await save();
  await expect(editor).toHaveURL('/team/templates/aplat-vert?created');
});

test('before it is published, a link shows it in each format, until it is ended', async () => {
  await button(editor, 'Créer un lien').click();
  const link = await editor.getByLabel('Lien à donner, montré une seule fois').inputValue();
  await supporter.goto(link);
  await expect(supporter.getByRole('heading', { level: 1 })).toHaveText('Aplat vert');
  await expect(supporter.getByText(/^Un texte d’exemple/)).toBeVisible();
  const square = supporter.getByRole('figure');
  await expect(square).toHaveText(/^Carré 1080\s×\s1080/);
  await expect(square.locator('canvas')).toHaveAttribute('data-painted', 'true');
  await expectGood(supporter, 'the link of a visual of posts');
  await button(editor, 'Fermer les liens').click();
  await expect(editor.getByText('Aucun lien ouvert.')).toBeVisible();
  await supporter.goto(link);
  await expect(supporter.getByRole('heading', { level: 1 })).toHaveText(
    'Cet aperçu n’est plus ouvert',
  );
});

test('published, it is chosen for a post, and served with it', async () => {
  await button(editor, 'Publier').click();
  await expect(editor.getByText('C’est publié')).toBeVisible();
  await editor.goto('/team/posts/new');
  // What is typed before the page is awake is not heard.
  await expect(async () => {
    await title(editor).fill('');
    await title(editor).fill('Le vert');
    await editor
      .getByRole('textbox', { name: 'Texte', exact: true })
      .fill('On voit la vie en vert.');
    await expect(editor.getByText(/^Tout tient/)).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await editor.getByRole('radio', { name: 'Aplat vert' }).check({ force: true });
  await editor.getByRole('textbox', { name: /^Description/ }).fill('Un aplat vert.');
  await save();
  await expect(editor).toHaveURL('/team/posts/le-vert?created');
  await button(editor, 'Publier').click();
  await expect(editor.getByText('C’est publié')).toBeVisible();
  const { picture } = await readCard(/Le vert/);
  const { dominant } = await sharp(
    await (await supporter.request.get(picture ?? '')).body(),
  ).stats();
  expect(Math.abs(dominant.g - 0x5c)).toBeLessThan(12);
  expect(dominant.g).toBeGreaterThan(dominant.r + 40);
  await supporter.goto('/posts/le-vert');
  const card = await supporter.locator('meta[property="og:image"]').getAttribute('content');
  const preview = await supporter.request.get(new URL(card ?? '').pathname);
  expect(preview.headers()['content-type']).toBe('image/png');
});
