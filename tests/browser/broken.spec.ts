import { resolve } from 'node:path';
import { type Server, serve } from '../support/serve';
import { expect, test } from './test';

test.use({ expectedErrors: /status of (500|404)|React error #441/ });

let server: Server | null = null;
test.afterEach(async () => server?.stop());

async function serveBroken(part: 'page' | 'frame'): Promise<string> {
  const preload = `--require ${resolve('tests/support/break-site.cjs')}`;
  server = await serve(resolve('campaigns/masseret-2015'), { NODE_OPTIONS: preload, BREAK: part });
  return server.url;
}

test('a page that fails says so inside the site, with the number its team will look for', async ({
  page,
}) => {
  const response = await page.goto(`${await serveBroken('page')}/badge`);
  expect(response?.status()).toBe(500);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Cette page n’a pas pu être préparée');
  await expect(page.getByRole('banner')).toBeVisible();
  const id = response?.headers()['x-request-id'] ?? '?';
  await expect(page.getByRole('definition').filter({ hasText: id })).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: /^\d+$/ })).toBeVisible();
  expect(await page.content()).not.toContain('someone@example.org');
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(heading).toBeVisible();
});

test('when the frame of the site fails too, both languages say so', async ({ page }) => {
  const response = await page.goto(`${await serveBroken('frame')}/badge`);
  expect(response?.status()).toBe(500);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText([
    'Cette page n’a pas pu être préparée',
    'This page could not be prepared',
  ]);
  await expect(page.getByRole('definition').first()).toHaveText(/^\d+$/);
  expect(await page.content()).not.toContain('someone@example.org');
});
