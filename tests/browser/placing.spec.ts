import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { makePhoto } from '../support/photos';
import { readStage } from '../support/pixels-of-page';
import { isSame, measureSimilarity } from '../support/similarity';
import { chooseTemplate, openStudio } from './studio';
import { expect, test } from './test';

test.beforeEach(async ({ page }, info) => {
  const photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(1600, 2000));
  await openStudio(page, photo);
});

test('the photo follows the hand, and the page stays where it is', async ({ page }) => {
  const before = await readStage(page);
  await drag(page, 0, 60);
  const after = await readStage(page);
  expect(measureSimilarity(before, after)).toBeLessThan(0.9);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('however far it is dragged, the photo still covers its window', async ({ page }) => {
  await chooseTemplate(page, 'echarpe');
  for (const [dx, dy] of [
    [900, 900],
    [-1800, -1800],
  ] as const) {
    await drag(page, dx, dy);
    const { data, width } = await readStage(page);
    // The band's own background, framboise, would show at an uncovered corner.
    for (const x of [0, width - 1]) {
      const corner = [...data.slice(x * 4, x * 4 + 3)];
      expect(corner).not.toEqual([0xd6, 0x10, 0x4f]);
    }
  }
});

test('the wheel zooms, undo takes it back exactly, redo brings it again', async ({ page }) => {
  const before = await readStage(page);
  await stage(page).hover();
  await page.mouse.wheel(0, -400);
  await expect(page.getByLabel('Agrandir')).not.toHaveValue('1');
  const zoomed = await readStage(page);
  expect(measureSimilarity(before, zoomed)).toBeLessThan(0.9);

  const undo = page.getByRole('button', { name: 'Annuler' });
  await expect(undo).toBeEnabled();
  await undo.click();
  expect(isSame(await readStage(page), before)).toBe(true);
  await page.getByRole('button', { name: 'Rétablir' }).click();
  expect(isSame(await readStage(page), zoomed)).toBe(true);
});

test('the keyboard moves, zooms, undoes and recentres, and says so', async ({ page }) => {
  const before = await readStage(page);
  await stage(page).focus();
  await page.keyboard.press('+');
  await page.keyboard.press('Shift+ArrowDown');
  const moved = await readStage(page);
  expect(measureSimilarity(before, moved)).toBeLessThan(0.9);
  await expect(page.getByText(/taille 110\s%/)).toBeAttached();
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  expect(isSame(await readStage(page), before)).toBe(true);
  await page.keyboard.press('+');
  await page.keyboard.press('r');
  expect(isSame(await readStage(page), before)).toBe(true);
});

test('the sliders enlarge and turn', async ({ page }) => {
  const before = await readStage(page);
  await page.getByLabel('Agrandir').fill('2');
  await page.getByLabel('Pivoter').fill('-30');
  await page.getByLabel('Pivoter').blur();
  expect(measureSimilarity(await readStage(page), before)).toBeLessThan(0.9);
  await expect(page.getByLabel('Pivoter')).toHaveAttribute('aria-valuetext', '−30°');
});

test('a placement is kept from one template to the next', async ({ page }) => {
  await page.getByLabel('Agrandir').fill('2.5');
  await page.getByLabel('Agrandir').blur();
  await chooseTemplate(page, 'echarpe');
  await expect(page.getByLabel('Agrandir')).toHaveValue('2.5');
});

function stage(page: Page) {
  return page.getByRole('application');
}

async function drag(page: Page, dx: number, dy: number): Promise<void> {
  const box = await stage(page).boundingBox();
  if (!box) throw new Error('Expected a stage on the page');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2, { steps: 4 });
  await page.mouse.move(x + dx, y + dy, { steps: 4 });
  await page.mouse.up();
}
