import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { draftSchema } from '@/lib/domain/draft';
import { expectNoBarrier } from '../support/barriers';
import {
  box,
  chooseArtworks,
  expectPainted,
  locateBox,
  openEditor,
  readBox,
  startWith,
} from '../support/editor-harness/editor-page';
import {
  type EditorServer,
  ORIGIN,
  prepareEditor,
  serveEditor,
} from '../support/editor-harness/serve-editor';
import { expect, test } from './test';

// The editor itself, on a server that the test answers for. On the site's own pages: team-templates.spec.ts.

// A network that is away is told in the console too.
test.use({ expectedErrors: /ERR_FAILED/ });

let folder = '';
let server: EditorServer;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = await mkdtemp(join(tmpdir(), 'picbadge-editor-'));
  await prepareEditor(folder);
});

test.afterAll(() => rm(folder, { recursive: true, force: true }));

test.beforeEach(async ({ page }) => {
  server = await serveEditor(page, folder);
});

const title = (page: Page) => page.getByRole('textbox', { name: /^Titre/ });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('from a dropped file to a saved template: nothing to set by hand', async ({ page }) => {
  await openEditor(page);
  await expectNoBarrier(page, 'an empty editor');
  const bytes = await readFile(join(folder, 'cadre-rond.png'));
  const drop = page.locator('[data-size="large"]');
  const given = await page.evaluateHandle((base64) => {
    const data = new DataTransfer();
    const file = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    data.items.add(new File([file], 'cadre-rond.png', { type: 'image/png' }));
    return data;
  }, bytes.toString('base64'));
  await drop.dispatchEvent('dragover', { dataTransfer: given });
  await expect(drop).toHaveAttribute('data-over', 'true');
  await drop.dispatchEvent('drop', { dataTransfer: given });
  await expectPainted(page);
  await expect(title(page)).toHaveValue('Cadre rond');
  expect(await readBox(page)).toEqual([138, 68, 804, 803]);
  await expect(page.getByRole('radio', { name: 'Ellipse' })).toBeChecked();
  await expectNoBarrier(page, 'a window');

  await button(page, 'Prénom').click();
  await expect(box(page, 'Votre prénom')).toBeVisible();
  await expectInk(page, { x: 300, y: 912, width: 480, height: 86 });
  await expectNoBarrier(page, 'a text');
  await page.getByLabel('Ce que montre l’image').fill('Un cadre prune autour d’un visage');
  await expect(page.getByText(/Modifications non enregistrées\.$/)).toBeVisible();
  await button(page, 'Enregistrer').click();
  await expect(page.getByText('C’est enregistré.')).toBeVisible();
  await expect(page).toHaveURL(`${ORIGIN}/templates/cadre`);
  const [sent] = server.sent;
  expect(sent).toMatchObject({ slug: null, version: 0 });
  expect(draftSchema.parse(sent?.draft)).toMatchObject({
    title: 'Cadre rond',
    formats: { square: { window: { shape: 'ellipse' }, slots: [{ pattern: '{prenom}' }] } },
  });
  // As a Mac gives it: in pieces.
  await title(page).fill('Été prune'.normalize('NFD'));
  await button(page, 'Enregistrer').click();
  await expect
    .poll(() => server.sent.at(-1))
    .toMatchObject({
      slug: 'cadre',
      version: 1,
      draft: { title: 'Été prune' },
    });
});

test('a box follows the mouse, is drawn to what is near, and each gesture is one step', async ({
  page,
}) => {
  await startWith(page, folder, 'deux-places');
  const first = await readBox(page);
  await dragBy(page, 'Place de la photo', 40, 25);
  const moved = await readBox(page);
  expect(moved.slice(2)).toEqual(first.slice(2));
  expectNear(moved, [(first[0] ?? 0) + 40, (first[1] ?? 0) + 25, ...first.slice(2)], 4);
  const second = await readBox(page);

  // Four px beside the middle: it is drawn there, and shown the line; with Alt it is not.
  const toMiddle = 540 - ((second[0] ?? 0) + (second[2] ?? 0) / 2);
  await dragBy(page, 'Place de la photo', toMiddle + 4, 0, async () => {
    await expect(page.locator('[data-guide="x"]')).toHaveCount(1);
  });
  await expect(page.locator('[data-guide]')).toHaveCount(0);
  const [x = 0, , width = 0] = await readBox(page);
  // Half a px is the width's own.
  expect(Math.abs(x + width / 2 - 540)).toBeLessThanOrEqual(0.5);
  await page.keyboard.down('Alt');
  await dragBy(page, 'Place de la photo', 6, 0);
  await page.keyboard.up('Alt');
  expect((await readBox(page))[0]).not.toBe(x);

  await page.keyboard.press('Control+z');
  expect((await readBox(page))[0]).toBe(x);
  await page.keyboard.press('Control+z');
  expect(await readBox(page)).toEqual(second);
  await page.keyboard.press('Control+Shift+z');
  expect((await readBox(page))[0]).toBe(x);
  await button(page, 'Annuler').click();
  await button(page, 'Annuler').click();
  expect(await readBox(page)).toEqual(first);

  const at = await locateBox(page, 'Place de la photo');
  const corner = { x: at.x + at.width, y: at.y + at.height };
  await drag(page, corner, { x: corner.x - 50, y: corner.y - 30 });
  const [left, top, ...size] = await readBox(page);
  expect([left, top]).toEqual(first.slice(0, 2));
  expectNear(size, [(first[2] ?? 0) - 50 / at.scale, (first[3] ?? 0) - 30 / at.scale], 6);
});

test('Escape gives up what the hand or the keys are doing to a box', async ({ page }) => {
  await startWith(page, folder, 'deux-places');
  const first = await readBox(page);
  await dragBy(page, 'Place de la photo', 60, 45, async () => {
    expect(await readBox(page)).not.toEqual(first);
    await page.keyboard.press('Escape');
    expect(await readBox(page)).toEqual(first);
    // The hand is still there, and moves nothing.
    await page.mouse.move(300, 300, { steps: 4 });
  });
  expect(await readBox(page)).toEqual(first);
  await dragBy(page, 'Place de la photo', 60, 45);
  const moved = await readBox(page);
  expect(moved).not.toEqual(first);
  await box(page, 'Place de la photo').focus();
  for (const key of ['ArrowLeft', 'Shift+ArrowUp', 'Alt+ArrowRight']) await page.keyboard.press(key);
  expect(await readBox(page)).not.toEqual(moved);
  await page.keyboard.press('Escape');
  expect(await readBox(page)).toEqual(moved);
  await page.keyboard.press('Escape');
  expect(await readBox(page)).toEqual(moved);
  await page.keyboard.press('Control+z');
  expect(await readBox(page)).toEqual(first);
});

test('the keyboard alone does all of it', async ({ page }) => {
  await startWith(page, folder, 'cadre-rond');
  await button(page, 'Prénom').focus();
  await page.keyboard.press('Enter');
  const [x = 0, y = 0, width = 0, height = 0] = await readBox(page);
  await box(page, 'Place de la photo').focus();
  await page.keyboard.press('Tab');
  await expect(box(page, 'Votre prénom')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Shift+Alt+ArrowUp');
  expect(await readBox(page)).toEqual([x - 1, y - 10, width + 1, height - 10]);
  await expect(page.getByText(`x ${x - 1}, y ${y - 10}, largeur ${width + 1}`)).toBeAttached();
  await page.getByLabel('Largeur', { exact: true }).fill('300');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  expect((await readBox(page))[2]).toBe(301);
  await box(page, 'Votre prénom').focus();
  await page.keyboard.press('Delete');
  await expect(box(page, 'Votre prénom')).toHaveCount(0);
  // The focus goes on from the panel beside the picture.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: /prune/i })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(box(page, 'Votre prénom')).toBeVisible();
});

test('windows that were found are taken with one tap, and so is all of the picture', async ({
  page,
}) => {
  await startWith(page, folder, 'deux-places');
  const found = await readBox(page);
  await button(page, 'Place 2').click();
  await expect(button(page, 'Place 2')).toHaveAttribute('aria-pressed', 'true');
  expect(await readBox(page)).not.toEqual(found);
  await button(page, 'Toute l’image').click();
  expect(await readBox(page)).toEqual([0, 0, 1080, 1080]);
  await button(page, 'Place 1').click();
  expect(await readBox(page)).toEqual(found);
  await button(page, 'Se passer de photo').click();
  await expect(box(page, 'Place de la photo')).toHaveCount(0);
});

test('texts: added, copied, ordered, set and removed', async ({ page }) => {
  await startWith(page, folder, 'cadre-rond');
  await button(page, 'Département').click();
  await page.getByLabel('Nom du champ').fill('Chez moi');
  await page.getByLabel('Ce que dit le texte').fill('Je vote ');
  await button(page, 'en Meurthe-et-Moselle').click();
  await expect(page.getByLabel('Ce que dit le texte')).toHaveValue('Je vote {departement.in}');
  await page.getByLabel('Par défaut', { exact: false }).first().fill('Je vote chez moi');
  await page.getByLabel('Police').selectOption({ index: 2 });
  await page.getByRole('radio', { name: 'Capitales' }).check();
  await page.getByRole('radio', { name: 'Craie' }).check();
  await button(page, 'Dupliquer').click();
  await expect(page.getByRole('application')).toHaveCount(3);
  await button(page, 'Placer avant le texte précédent').click();
  await button(page, 'Retirer').click();
  await expect(page.getByRole('application')).toHaveCount(2);
  await button(page, 'Enregistrer').click();
  await expect.poll(() => server.sent.length).toBe(1);
  const [slot] = server.sent[0]?.draft.formats.square?.slots ?? [];
  expect(slot).toMatchObject({
    label: 'Chez moi',
    pattern: 'Je vote {departement.in}',
    default: 'Je vote chez moi',
    case: 'upper',
    font: 'display',
    colour: server.data.colours.find(({ name }) => /craie/i.test(name))?.hex,
  });
});

test('each format has artwork of its own, and a new one begins with the texts of the first', async ({
  page,
}) => {
  await startWith(page, folder, 'cadre-rond');
  await button(page, 'Prénom').click();
  await chooseArtworks(page, folder, 'histoire', 'plein');
  await expect(page.getByRole('tab', { name: 'Story' })).toHaveAttribute('aria-selected', 'true');
  await expectPainted(page);
  await expect(page.locator('[data-refused="true"]')).toContainText('plein.png');
  expect(await readBox(page)).toEqual([90, 90, 900, 1302]);
  await expect(box(page, 'Votre prénom')).toBeVisible();
  await page.getByRole('tab', { name: 'Carré' }).click();
  expect(await readBox(page)).toEqual([138, 68, 804, 803]);
  await button(page, 'Visuel').click();
  await button(page, 'Retirer ce format').click();
  await expect(page.getByRole('tab', { name: 'Carré' })).toHaveCount(0);
  await button(page, 'Annuler').click();
  await expect(page.getByRole('tab', { name: 'Carré' })).toBeVisible();
});

test('what there is to warn of is said beside it, with what to do', async ({ page }) => {
  await startWith(page, folder, 'tricolore');
  await expect(page.getByText(/article R\.\s27 du code électoral/)).toBeVisible();
  await expect(page.getByText('Ce visuel fait 540 pixels de large, il en faut 1080')).toBeVisible();
  await expect(page.getByText(/Il manque la description/)).toBeVisible();
  await button(page, 'Prénom').click();
  await page.getByLabel('y', { exact: true }).fill('980');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/les coins de ce texte seraient coupés/)).toBeVisible();
  await page.getByRole('radio', { name: 'Mirabelle' }).check();
  await expect(page.getByText(/contraste de 1[,.]\d pour\s1/)).toBeVisible();
  await page.getByLabel('Largeur', { exact: true }).fill('40');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Les mots les plus longs ne tiennent pas/)).toBeVisible();
  await expectNoBarrier(page, 'warnings');
  await page.getByLabel('Nom du champ').fill('');
  await button(page, 'Enregistrer').click();
  const bar = page.getByRole('region', { name: 'Enregistrer' });
  await expect(bar.getByText('Donnez un nom au champ')).toBeVisible();
  expect(server.sent).toEqual([]);
});

test('an artwork that makes heavy pictures is told', async ({ page }) => {
  await startWith(page, folder, 'grain');
  await expect(page.getByText(/l’image pèse \d,\d\sMo/)).toBeVisible();
});

test('files are refused each in its own sentence, and one on its way can be given up', async ({
  page,
}) => {
  await openEditor(page);
  const heavy = { name: 'lourd.png', mimeType: 'image/png', buffer: Buffer.alloc(15_000_001) };
  const opaque = await readFile(join(folder, 'plein.png'));
  await page
    .locator('input[type="file"]')
    .setInputFiles([heavy, { name: 'plein.png', mimeType: 'image/png', buffer: opaque }]);
  const refused = page.locator('[data-refused="true"]');
  await expect(refused).toHaveCount(2);
  await expect(refused.first()).toContainText(/lourd\.png.*dépasse 15\sMo/);
  await expect(refused.last()).toContainText(/plein\.png.*entièrement opaque/);
  await expectNoBarrier(page, 'refused files');

  server.takeArtwork = (route) => route.abort();
  await chooseArtworks(page, folder, 'cadre-rond');
  await expect(refused).toContainText([/cadre-rond\.png.*réseau ne répond pas/]);

  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  server.takeArtwork = async (route, answer) => {
    await held;
    await route.fulfill({ json: answer }).catch(() => undefined);
  };
  await chooseArtworks(page, folder, 'cadre-rond');
  await expect(page.getByRole('progressbar', { name: 'Envoi de cadre-rond.png' })).toBeVisible();
  await expectNoBarrier(page, 'a file on its way');
  await page.getByRole('button', { name: 'Annuler l’envoi de cadre-rond.png' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  release();
  await expect(page.getByRole('tab')).toHaveCount(0);

  server.takeArtwork = (route, answer) => route.fulfill({ json: answer });
  await chooseArtworks(page, folder, 'cadre-rond', 'plein');
  await expectPainted(page);
  await expect(refused).toContainText([/plein\.png/]);
});

test('what was not saved survives a reload, and leaving asks first', async ({ page }) => {
  await startWith(page, folder, 'cadre-rond');
  await title(page).fill('Pas encore');
  const asked = page.waitForEvent('dialog');
  const left = page.reload();
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await left;
  await expect(page.getByText(/Vos modifications non enregistrées sont de retour/)).toBeVisible();
  await expect(title(page)).toHaveValue('Pas encore');
  await expectPainted(page);
  await button(page, 'Annuler').click();
  await expect(button(page, 'Rétablir')).toBeEnabled();
});

test('when somebody else has saved, nothing is lost, and one may save on top', async ({ page }) => {
  const saved = { ...(await savedDraft(page)), slug: 'cadre', version: 4 };
  server.data = { ...server.data, ...saved };
  await openEditor(page, '/templates/cadre');
  await expect(page.getByText('Tout est enregistré.')).toBeVisible();
  await title(page).fill('Le mien');
  server.saves.push({
    status: 'refused',
    sentence: 'Quelqu’un d’autre a enregistré ce modèle.',
    values: {},
    link: null,
    code: 'draft-outdated',
    stored: { slug: 'cadre', version: 5 },
  });
  await button(page, 'Enregistrer').click();
  await expect(page.getByRole('alert')).toContainText('Quelqu’un d’autre');
  await expect(title(page)).toHaveValue('Le mien');
  await expect(page.getByRole('link', { name: /Voir l’autre version/ })).toBeVisible();
  await expectNoBarrier(page, 'an outdated draft');
  await button(page, 'Enregistrer par-dessus').click();
  await expect(page.getByText('C’est enregistré.')).toBeVisible();
  expect(server.sent.map(({ version }) => version)).toEqual([4, 5]);
});

test('six portraits, two cuts, three sizes', async ({ page }) => {
  await startWith(page, folder, 'cadre-rond');
  const previews = page.getByRole('region', { name: 'Sur des visages' });
  await expect(previews.locator('canvas[data-painted="true"]')).toHaveCount(12);
  await button(page, 'Groupe').click();
  await expect(page.getByRole('img', { name: /Portrait montré\s: Groupe/ })).toBeVisible();
  await previews.getByRole('radio', { name: 'Carré' }).check();
  await expect(previews.locator('canvas').first()).toHaveCSS('border-radius', '0px');
  await button(page, 'Voir en taille réelle').click();
  await expect(page.getByRole('dialog').locator('canvas')).toHaveJSProperty('width', 1080);
  await expectNoBarrier(page, 'the full size');
  await page.keyboard.press('Escape');
  await expect(button(page, 'Voir en taille réelle')).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
  });

  test('a finger moves what is chosen, and scrolls the page elsewhere', async ({ page }) => {
    await startWith(page, folder, 'cadre-rond');
    await button(page, 'Prénom').tap();
    const [x = 0, y = 0] = await readBox(page);
    const { middle, scale } = await locateBox(page, 'Votre prénom');
    const before = await page.evaluate(() => scrollY);
    await swipe(page, middle, { x: middle.x, y: middle.y - 60 });
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expectNear(await readBox(page), [x, y - 60 / scale], 12);
    const moved = await readBox(page);
    await swipe(page, { x: middle.x, y: middle.y - 180 }, { x: middle.x, y: middle.y - 300 });
    expect(await readBox(page)).toEqual(moved);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(390);
    await expectNoBarrier(page, 'a phone');
  });
});

/** A draft as the server would have it: what the editor itself sends. */
async function savedDraft(page: Page) {
  await startWith(page, folder, 'cadre-rond');
  await button(page, 'Enregistrer').click();
  await expect(page.getByText('C’est enregistré.')).toBeVisible();
  const draft = server.sent.pop()?.draft ?? server.data.draft;
  return { draft };
}

/** Drags a box by px of the canvas; `meanwhile` runs before it is let go. */
async function dragBy(
  page: Page,
  name: string,
  dx: number,
  dy: number,
  meanwhile?: () => Promise<void>,
): Promise<void> {
  const { middle, scale } = await locateBox(page, name);
  const to = { x: middle.x + dx * scale, y: middle.y + dy * scale };
  await drag(page, middle, to, meanwhile);
}

type Point = { readonly x: number; readonly y: number };

async function drag(page: Page, from: Point, to: Point, meanwhile?: () => Promise<void>) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await meanwhile?.();
  await page.mouse.up();
}

/** A finger that goes from one point to another. */
async function swipe(page: Page, from: Point, to: Point): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [from]);
  for (let step = 1; step <= 10; step++) {
    const along = (start: number, end: number) => start + ((end - start) * step) / 10;
    await touch('touchMove', [{ x: along(from.x, to.x), y: along(from.y, to.y) }]);
  }
  await touch('touchEnd', []);
}

function expectNear(values: readonly number[], wanted: readonly number[], most: number): void {
  wanted.forEach((value, index) => {
    expect(Math.abs((values[index] ?? Number.NaN) - value)).toBeLessThanOrEqual(most);
  });
}

/** Waits until more than one colour is painted somewhere on the stage, in px of its canvas: words are there. */
async function expectInk(
  page: Page,
  area: { x: number; y: number; width: number; height: number },
): Promise<void> {
  const stage: Locator = page.getByRole('img', { name: /^Le visuel sur un portrait/ });
  const countColours = () =>
    stage.evaluate((canvas, { x, y, width, height }) => {
      const context = (canvas as HTMLCanvasElement).getContext('2d');
      const { data } = context?.getImageData(x, y, width, height) ?? { data: [] };
      return new Set(new Uint32Array(Uint8Array.from(data).buffer)).size;
    }, area);
  await expect.poll(countColours).toBeGreaterThan(2);
}
