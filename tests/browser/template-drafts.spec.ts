import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { draftSchema } from '@/lib/domain/draft';
import { expectNoBarrier } from '../support/barriers';
import {
  box,
  button,
  chooseArtworks,
  dropFile,
  expectPainted,
  openEditor,
  readBox,
  startWith,
  title,
} from '../support/editor-harness/editor-page';
import { type EditorServer, ORIGIN } from '../support/editor-harness/serve-editor';
import { expect, test } from './editor-test';

// A draft in the editor, from a dropped file to a saved template, on a server that the test answers for.

test('from a dropped file to a saved template: nothing to set by hand', async ({
  page,
  folder,
  server,
}) => {
  await openEditor(page);
  await expectNoBarrier(page, 'an empty editor');
  const drop = page.locator('[data-size="large"]');
  const bytes = await readFile(join(folder, 'cadre-rond.png'));
  await dropFile(drop, 'cadre-rond.png', bytes, () =>
    expect(drop).toHaveAttribute('data-over', 'true'),
  );
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
  await expect(page.getByText(/Modifications non enregistrées\.\s*$/)).toBeVisible();
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

test('texts: added, copied, ordered, set and removed', async ({ page, folder, server }) => {
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
  folder,
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

test('files are refused each in its own sentence, and one on its way can be given up', async ({
  page,
  folder,
  server,
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

test('what was not saved survives a reload, and leaving asks first', async ({ page, folder }) => {
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

test('when somebody else has saved, nothing is lost, and one may save on top', async ({
  page,
  folder,
  server,
}) => {
  const saved = { ...(await savedDraft(page, folder, server)), slug: 'cadre', version: 4 };
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

/** A draft as the server would have it: what the editor itself sends. */
async function savedDraft(page: Page, folder: string, server: EditorServer) {
  await startWith(page, folder, 'cadre-rond');
  await button(page, 'Enregistrer').click();
  await expect(page.getByText('C’est enregistré.')).toBeVisible();
  const draft = server.sent.pop()?.draft ?? server.data.draft;
  return { draft };
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
