import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { ORIGIN } from './serve-editor';

/** Opens the editor of a template, new unless it has an address. */
export async function openEditor(page: Page, path = '/templates/new'): Promise<void> {
  await page.goto(`${ORIGIN}${path}`);
  await page.locator('input[type="file"]').waitFor({ state: 'attached' });
}

/** Chooses artworks of the folder, by their names. */
export async function chooseArtworks(page: Page, folder: string, ...names: string[]) {
  const files = names.map((name) => join(folder, `${name}.png`));
  await page.locator('input[type="file"]').setInputFiles(files);
}

/** Opens an artwork, and waits until it is painted. */
export async function startWith(page: Page, folder: string, name: string): Promise<void> {
  await openEditor(page);
  await chooseArtworks(page, folder, name);
  await expectPainted(page);
}

/** Waits until the stage shows a portrait in its artwork. */
export async function expectPainted(page: Page): Promise<void> {
  await expect(page.getByRole('img', { name: /^Le visuel sur un portrait/ })).toHaveAttribute(
    'data-painted',
    'true',
  );
}

/** A box on the stage, by what it holds. */
export function box(page: Page, name: string) {
  return page.getByRole('application', { name, exact: true });
}

/** The numbers of the box at work: x, y, width and height, in px of the canvas. */
export async function readBox(page: Page): Promise<number[]> {
  const labels = ['x', 'y', 'Largeur', 'Hauteur'];
  const values = labels.map((label) => page.getByLabel(label, { exact: true }).inputValue());
  return (await Promise.all(values)).map(Number);
}

/** The middle of a box on the screen, and how many px of the screen are one of the canvas. */
export async function locateBox(page: Page, name: string) {
  await box(page, name).scrollIntoViewIfNeeded();
  const seen = await box(page, name).boundingBox();
  if (!seen) throw new Error(`Expected to see ${name}`);
  const [, , width = 1] = await readBox(page);
  const middle = { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 };
  return { ...seen, middle, scale: seen.width / width };
}

/** A button by its whole name. */
export function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true });
}

/** The field of the template's title. */
export function title(page: Page) {
  return page.getByRole('textbox', { name: /^Titre/ });
}

/** Drops a PNG somewhere, as a hand would; `meanwhile` runs before it is let go. */
export async function dropFile(
  place: Locator,
  name: string,
  png: Uint8Array,
  meanwhile?: () => Promise<void>,
): Promise<void> {
  const dataTransfer = await place.page().evaluateHandle(
    ([base64, called]) => {
      const data = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      data.items.add(new File([bytes], called, { type: 'image/png' }));
      return data;
    },
    [Buffer.from(png).toString('base64'), name] as const,
  );
  // A browser lets go of nothing before the page says that it takes it, which it does once its scripts run.
  const isTaken = () =>
    place.evaluate((element, data) => {
      const over = { dataTransfer: data, bubbles: true, cancelable: true };
      return !element.dispatchEvent(new DragEvent('dragover', over));
    }, dataTransfer);
  await expect.poll(isTaken, { timeout: 20_000 }).toBe(true);
  await meanwhile?.();
  await place.dispatchEvent('drop', { dataTransfer });
}
