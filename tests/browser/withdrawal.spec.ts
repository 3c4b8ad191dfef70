import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDataFolder } from '../support/data-folder.mjs';
import { setInJson } from '../support/json-file';
import { makePhoto } from '../support/photos';
import { readStage } from '../support/pixels-of-page';
import { serve } from '../support/serve';
import { isSame } from '../support/similarity';
import { choosePhoto } from './studio';
import { expect, test } from './test';

// The server is away for a moment between two versions of the pack.
test.use({ expectedErrors: /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|404/ });

test('a template withdrawn while one is at work leaves at once; a new version waits for the next visit', async ({
  page,
}, info) => {
  const [pack, photo] = [info.outputPath('pack'), info.outputPath('photo.jpg')];
  await cp('campaigns/masseret-2015', pack, { recursive: true });
  await writeFile(photo, await makePhoto(1200, 1500));
  // Both versions of the pack come into the same database.
  const DATA_DIR = await makeDataFolder('pack');
  const before = await serve(pack, { DATA_DIR });
  await page.goto(`${before.url}/badge/echarpe`);
  await choosePhoto(page, photo);
  await page.getByLabel('Agrandir').fill('2');
  await page.getByLabel('Agrandir').blur();
  await page.locator('input[value="anneau"]').locator('xpath=..').click();
  const ring = await readStage(page);
  await page.locator('input[value="echarpe"]').locator('xpath=..').click();
  await readStage(page);
  await before.stop();

  await setInJson(join(pack, 'templates/echarpe.json'), 'state', 'archived');
  await setInJson(join(pack, 'templates/anneau.json'), 'title', 'Nouvel anneau');
  await setInJson(join(pack, 'campaign.json'), 'palette.colours.accent.hex', '#B00040');
  const after = await serve(pack, { DATA_DIR }, before.port);
  // What a person does who comes back to the tab.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

  await expect(page.getByRole('alert').getByText(/vient d’être retiré/)).toBeVisible();
  await expect(page.locator('input[value="echarpe"]')).toHaveCount(0);
  await expect(page).toHaveURL(/\/badge\/anneau$/);
  // Neither the photo, nor where it stands, nor the version one was working with has changed.
  await expect(page.getByText('Nouvel anneau')).toHaveCount(0);
  expect(isSame(await readStage(page), ring)).toBe(true);
  await page.locator('input[value="quatre-quarts"]').locator('xpath=..').click();
  await expect(page.getByText(/vient d’être retiré/)).toHaveCount(0);
  // Its old artwork was never fetched, and the new site does not have it: said, not half saved.
  await page.getByRole('button', { name: 'Enregistrer mon picbadge' }).click();
  await expect(page.getByRole('status').getByText(/mis à jour.*Rechargez-la/)).toBeVisible();

  await page.reload();
  await expect(page.getByText('Nouvel anneau')).toBeVisible();
  await after.stop();
  for (const folder of [pack, DATA_DIR]) await rm(folder, { recursive: true });
});
