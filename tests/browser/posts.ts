import { expect, type Locator, type Page } from '@playwright/test';

/** The title of a short post of the default pack, and its text. */
export const SHORT = 'Lorraine, Champagne, Ardenne, Alsace';
export const SHORT_TEXT =
  'Lorraine, Champagne, Ardenne, Alsace\u00a0: quatre noms côte à côte, et un seul élan. ' +
  'La voilà, notre région.\n\n#NotreRégion';

/** What is in the clipboard. */
export function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The card of a post, in the list of all. */
export function findCard(page: Page, title: string): Locator {
  return page.getByRole('article', { name: `Publication «\u00a0${title}\u00a0»`, exact: true });
}

/** Opens a page of posts, alive: controls that copy are there then, and not before. */
export async function openPosts(page: Page, address = '/posts'): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Copier le texte' }).first().waitFor();
}

/** Chooses the network that texts, counts and buttons are for; resolves when all cards are that network's. */
export async function chooseNetwork(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name, exact: true }).check({ force: true });
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

/** On a phone the fields wait behind a button. */
export async function showFields(page: Page): Promise<void> {
  const unfold = page.getByRole('button', { name: 'Personnaliser et filtrer' });
  if (await unfold.isVisible()) await unfold.click();
}
