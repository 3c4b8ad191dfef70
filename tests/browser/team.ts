import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expectNoBarrier } from '../support/barriers';
import { listHtmlFaults } from '../support/html';
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
