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
