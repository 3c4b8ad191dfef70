import { mockShareSheet, type Shared } from '../support/share-sheet';
import { ALIKE, measureSimilarity, readPicture } from '../support/similarity';
import { makeBadge } from './studio';
import { expect, test } from './test';

test('the share sheet gets the file alone, and it is the stage', async ({ page }, info) => {
  await mockShareSheet(page);
  const stage = await makeBadge(page, info.outputPath('photo.jpg'));
  await page.getByRole('button', { name: 'Enregistrer mon picbadge' }).click();
  await expect(page.getByRole('status').getByText(/est prêt/)).toBeVisible();
  const [shared] = await page.evaluate(() => (window as unknown as { shared: Shared[] }).shared);
  expect(shared?.names).toEqual(['picbadge-1080x1080.jpg']);
  expect(shared?.keys).toEqual(['files']);
  const bytes = Buffer.from(shared?.bytes ?? '', 'base64');
  expect(bytes.length).toBeLessThan(1_000_000);
  expect(measureSimilarity(await readPicture(bytes), stage)).toBeGreaterThanOrEqual(ALIKE);
});

test('closing the share sheet says nothing', async ({ page }, info) => {
  await mockShareSheet(page, 'AbortError');
  await makeBadge(page, info.outputPath('photo.jpg'));
  const save = page.getByRole('button', { name: 'Enregistrer mon picbadge' });
  await save.click();
  await expect(save).toBeEnabled();
  await expect(page.getByRole('status')).toHaveText('');
});

test('a refused share sheet becomes a download', async ({ page }, info) => {
  await mockShareSheet(page, 'NotAllowedError');
  await makeBadge(page, info.outputPath('photo.jpg'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer mon picbadge' }).click();
  expect((await download).suggestedFilename()).toBe('picbadge-1080x1080.jpg');
});
