import { readFile } from 'node:fs/promises';
import { readStage } from '../support/pixels-of-page';
import { allow, scramble } from '../support/scramble';
import { ALIKE, isSame, measureSimilarity, readPicture } from '../support/similarity';
import { makeBadge, saveBadge } from './studio';
import { expect, test } from './test';

const FORBIDDEN = /brouille ce que ce site dessine\. Autorisez .*, puis réessayez/;

test('a picture that would come out scrambled is not handed over, and can be once that is allowed', async ({
  page,
  context,
}, info) => {
  await scramble(context, page, (_level, random) => random * 255);
  let downloads = 0;
  page.on('download', () => downloads++);
  const stage = await makeBadge(page, info.outputPath('photo.jpg'));
  for (const button of [/^Enregistrer mon picbadge$/, /PNG/]) {
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByRole('status').getByText(FORBIDDEN)).toBeVisible();
  }
  await expect(page.getByText('Votre picbadge est prêt.')).toHaveCount(0);
  expect(isSame(await readStage(page), stage)).toBe(true);
  expect(downloads).toBe(0);

  await allow(page);
  const saved = await readFile(await saveBadge(page, info.outputPath('saved.jpg')));
  await expect(page.getByText(FORBIDDEN)).toHaveCount(0);
  expect(measureSimilarity(await readPicture(saved), stage)).toBeGreaterThanOrEqual(ALIKE);
});

test.describe('inside Facebook', () => {
  test.use({ userAgent: 'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 [FBAN/FBIOS;FBAV/490.0.0]' });

  test('a scrambled picture is not shown to be pressed', async ({ page, context }, info) => {
    await scramble(context, page, (_level, random) => random * 255);
    await makeBadge(page, info.outputPath('photo.jpg'));
    await page.getByRole('button', { name: 'Afficher mon picbadge' }).click();
    await expect(page.getByRole('status').getByText(FORBIDDEN)).toBeVisible();
    await expect(page.getByAltText('Votre picbadge terminé')).toHaveCount(0);
  });
});

test('a noise of three levels, by which nobody is to be recognised, is nothing to refuse', async ({
  page,
  context,
}, info) => {
  await scramble(context, page, (level, random) => level + Math.round(6 * random - 3));
  const stage = await makeBadge(page, info.outputPath('photo.jpg'));
  const saved = await readFile(await saveBadge(page, info.outputPath('saved.jpg')));
  expect(measureSimilarity(await readPicture(saved), stage)).toBeGreaterThanOrEqual(0.95);
});
