import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { mockShareSheet } from '../support/share-sheet';
import { ALIKE, isSame, measureSimilarity, readPicture } from '../support/similarity';
import { makeBadge } from './studio';
import { expect, test } from './test';

for (const [app, mark] of [
  ['Facebook', '[FBAN/FBIOS;FBAV/490.0.0]'],
  ['Instagram', 'Instagram 360.0.0.20.87 (iPhone15,2; iOS 18_1; fr_FR)'],
]) {
  test.describe(`inside ${app}`, () => {
    test.use({
      userAgent: `Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/22B83 ${mark}`,
    });

    test('the picture is shown to be pressed at length, with nothing dead beside it', async ({
      page,
    }, info) => {
      await mockShareSheet(page);
      const stage = await makeBadge(page, info.outputPath('photo.jpg'));
      await page.getByRole('button', { name: 'Afficher mon picbadge' }).click();
      await expect(page.getByText(/Appuyez longuement sur l’image/)).toBeVisible();
      const address = await page.getByAltText('Votre picbadge terminé').getAttribute('src');
      expect(address).toMatch(/^data:image\/jpeg;base64,/);
      const bytes = Buffer.from(address?.split(',')[1] ?? '', 'base64');
      expect(measureSimilarity(await readPicture(bytes), stage)).toBeGreaterThanOrEqual(ALIKE);
      await expect(page.getByRole('button', { name: /PNG/ })).toHaveCount(0);
      // It is not in the person's photos yet.
      await expect(page.getByText(/^Une fois l’image enregistrée dans vos photos/)).toBeVisible();
      expect(await page.locator('[download], [href^="blob:"], [src^="blob:"]').count()).toBe(0);
    });
  });
}

test('PNG keeps every pixel of the stage', async ({ page }, info) => {
  const stage = await makeBadge(page, info.outputPath('photo.jpg'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /PNG/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('picbadge-1080x1080.png');
  const path = info.outputPath('saved.png');
  await file.saveAs(path);
  expect((await sharp(path).metadata()).format).toBe('png');
  expect(isSame(await readPicture(await readFile(path)), stage)).toBe(true);
});
