import { mockShareSheet, type Shared } from '../support/share-sheet';
import { expect, test } from './test';

test('the share sheet gets a post’s picture alone, and the caption is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await mockShareSheet(page);
  await page.goto('/posts/quatre-noms#network=instagram');
  await expect(page.getByText(/Instagram ne permet pas/)).toBeVisible();
  await page.getByRole('button', { name: 'Partager le visuel' }).click();
  await expect(page.getByText(/^Texte copié/)).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { shared: Shared[] }).shared.length))
    .toBe(1);
  const [shared] = await page.evaluate(() => (window as unknown as { shared: Shared[] }).shared);
  expect(shared?.keys).toEqual(['files']);
  expect(shared?.names).toEqual(['quatre-noms-1080x1350.jpg']);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Lorraine, Champagne, Ardenne, Alsace\u00a0: quatre noms côte à côte, et un seul élan. ' +
      'La voilà, notre région.\n\n#NotreRégion',
  );
});

test.describe('on a phone with apps', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36',
  });

  test('Messenger is opened with the link', async ({ page, baseURL }) => {
    await page.goto('/posts/quatre-noms#network=messenger');
    const open = page.getByRole('link', { name: 'Ouvrir Messenger' });
    const link = encodeURIComponent(`${baseURL}/posts/quatre-noms`);
    await expect(open).toHaveAttribute('href', `fb-messenger://share?link=${link}`);
    await expect(page.getByRole('button', { name: 'Copier le lien' })).toHaveCount(0);
  });
});
