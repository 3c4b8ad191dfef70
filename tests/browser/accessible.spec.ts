import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectNoBarrier } from '../support/axe';
import { makePhoto } from '../support/photos';
import { choosePhoto, chooseTemplate, openStudio, saveBadge } from './studio';
import { expect, test } from './test';

test('axe finds nothing at home and in the studio, whatever its state', async ({ page }, info) => {
  await page.goto('/');
  await expectNoBarrier(page);
  await page.goto('/badge');
  await expectNoBarrier(page);
  const [bad, good] = [info.outputPath('bad.jpg'), info.outputPath('good.jpg')];
  await writeFile(bad, 'nothing');
  await choosePhoto(page, bad);
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await expectNoBarrier(page);
  await writeFile(good, await makePhoto(800, 1000));
  await openStudio(page, good);
  await expectNoBarrier(page);
  await chooseTemplate(page, 'je-soutiens');
  await page.getByLabel('Votre prénom').fill('🌸');
  await expectNoBarrier(page);
  await chooseTemplate(page, 'mon-departement');
  await page.getByLabel('Votre prénom').waitFor({ state: 'detached' });
  await saveBadge(page, info.outputPath('saved.jpg'));
  await expectNoBarrier(page);
});

test('the whole journey works with the keyboard alone', async ({ page }, info) => {
  const photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(800, 1000));
  await page.goto('/badge');
  const chooser = page.waitForEvent('filechooser');
  await pressUntil(page, 'Tab', 'input[type="file"]');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(photo);
  await page.getByRole('application').waitFor();
  await pressUntil(page, 'Tab', '[role="application"]');
  await page.keyboard.press('+');
  await pressUntil(page, 'Tab', 'input[name="template"]:checked');
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
  await pressUntil(page, 'Tab', 'input[type="text"]');
  await page.keyboard.type('Aïcha');
  await pressUntil(page, 'Tab', 'section[aria-label="Enregistrer"] button');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe('picbadge-1080x1080.jpg');
});

/** Presses a key until what it leads to has the focus. */
async function pressUntil(page: Page, key: string, selector: string): Promise<void> {
  for (let press = 0; press < 30; press++) {
    await page.keyboard.press(key);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) {
      return;
    }
  }
  throw new Error(`Expected ${key} to lead to ${selector}`);
}
