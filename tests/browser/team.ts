import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expectNoBarrier } from '../support/barriers';
import { listHtmlFaults } from '../support/html';
import type { Server } from '../support/serve';
import { expect } from './test';

/** A passphrase that nobody would guess. */
export const PASSPHRASE = 'quatre chevaux mangent du foin';

const WIDTHS = { laptop: [1280, 800], phone: [390, 844], small: [320, 640] } as const;

/** A browser of a person of their own, with or without scripts. */
export async function openBrowser(
  browser: Browser,
  baseURL: string,
  javaScriptEnabled = true,
): Promise<Page> {
  const context = await browser.newContext({ baseURL, javaScriptEnabled });
  return context.newPage();
}

/** The one-time link in a text. */
export function findLink(text: string): string {
  const [link] = text.match(/http:\/\/\S+\/team\/link\/[\w-]{43}/) ?? [];
  if (!link) throw new Error('Expected a one-time link');
  return link;
}

/** Signs somebody in, or tries to. */
export async function signIn(page: Page, email: string, passphrase = PASSPHRASE): Promise<void> {
  await page.goto('/team/sign-in');
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Phrase de passe').fill(passphrase);
  await page.getByRole('button', { name: 'Entrer' }).click();
}

/** The owner of a new server's team, come in by the first link that it wrote. */
export async function openTeam(browser: Browser, { url, said }: Server): Promise<Page> {
  const page = await openBrowser(browser, url);
  await page.goto(findLink(said()));
  await page.getByLabel('Prénom et nom').fill('Anne Lefèvre');
  await page.getByLabel('Adresse e-mail').fill('anne@example.org');
  await page.getByLabel('Phrase de passe').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Ouvrir l’espace' }).click();
  await expectInside(page, 'Anne Lefèvre');
  return page;
}

/** Somebody whom the owner invites, come in, in a browser of their own. */
export async function invite(
  owner: Page,
  name: string,
  role: RegExp,
  places: readonly string[] = [],
): Promise<Page> {
  const browser = owner.context().browser();
  if (!browser) throw new Error('Expected a browser');
  await owner.goto('/team/members');
  await owner.getByLabel('Prénom et nom').fill(name);
  await owner.getByLabel('Adresse e-mail').fill(`${name.split(' ')[0]}@example.org`);
  await owner.getByRole('radio', { name: role }).check();
  for (const place of places)
    await owner.getByRole('checkbox', { name: place, exact: true }).check();
  await owner.getByRole('button', { name: 'Inviter' }).click();
  const link = owner.getByLabel('Lien à donner, montré une seule fois');
  const page = await openBrowser(browser, new URL(owner.url()).origin);
  await page.goto(findLink(await link.inputValue()));
  await page.getByLabel('Phrase de passe').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Entrer' }).click();
  await expectInside(page, name);
  return page;
}

/** Fails unless somebody is inside. */
export async function expectInside(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Bonjour, ${name}`);
}

/** No barrier, valid HTML, and nothing wider than the screen. */
export async function expectGood(page: Page, state: string): Promise<void> {
  for (const [name, [width, height]] of Object.entries(WIDTHS)) {
    await page.setViewportSize({ width, height });
    if (name !== 'small') await expectNoBarrier(page, `${state}, ${name}`);
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(needed, `${state}, ${name}: width`).toBeLessThanOrEqual(width);
  }
  const html = await (await page.request.get(page.url())).text();
  expect(await listHtmlFaults(html), state).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** The cookie of a browser's session, if it has one. */
export async function sessionOf(context: BrowserContext) {
  return (await context.cookies()).find(({ name }) => name === 'picbadge-session');
}
