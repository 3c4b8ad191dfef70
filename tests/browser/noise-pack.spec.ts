import { readFile, writeFile } from 'node:fs/promises';
import { makeNoisePack } from '../support/noise-pack';
import { makePhoto } from '../support/photos';
import { readStage } from '../support/pixels-of-page';
import { type Server, serve } from '../support/serve';
import { ALIKE, measureSimilarity, readPicture } from '../support/similarity';
import { expect, test } from './test';

let server: Server;

test.beforeAll(async ({ browserName: _ }, info) => {
  const folder = info.outputPath('pack');
  await makeNoisePack(folder, 2015);
  server = await serve(folder);
});

test.afterAll(() => server.stop());

test('with every text of the pack replaced by noise, a badge is still made and saved', async ({
  page,
}, info) => {
  const photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(1000, 1300));
  await page.goto(`${server.url}/badge`);
  await page.locator('input[type="file"]').first().setInputFiles(photo);
  const tiles = page.locator('input[name="template"]');
  await expect(tiles).toHaveCount(8);
  for (let tile = 0; tile < 8; tile++) {
    await tiles.nth(tile).locator('xpath=..').click();
    const stage = await readStage(page);
    const download = page.waitForEvent('download');
    // The interface keeps its own words: they are the product's, not the pack's.
    await page.getByRole('button', { name: 'Enregistrer mon picbadge' }).click();
    const path = info.outputPath(`${tile}.jpg`);
    await (await download).saveAs(path);
    const saved = await readPicture(await readFile(path));
    expect(measureSimilarity(saved, stage)).toBeGreaterThanOrEqual(ALIKE);
  }
});
