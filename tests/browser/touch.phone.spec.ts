import { writeFile } from 'node:fs/promises';
import type { CDPSession, Page } from '@playwright/test';
import { makePhoto } from '../support/photos';
import { readStage } from '../support/pixels-of-page';
import { isSame, measureSimilarity } from '../support/similarity';
import { openStudio } from './studio';
import { expect, test } from './test';

type Point = { x: number; y: number };

test.beforeEach(async ({ page }, info) => {
  const photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(1600, 2000));
  await openStudio(page, photo);
});

test('two fingers that part enlarge the photo as much, and the page does not zoom', async ({
  page,
}) => {
  const before = await readStage(page);
  await touchWithTwo(page, (part) => ({ distance: 80 + 80 * part, angle: 0 }));
  await expect(page.getByLabel('Agrandir')).toHaveValue(/^1\.9|^2/);
  await expect(page.getByLabel('Pivoter')).toHaveValue('0');
  expect(measureSimilarity(before, await readStage(page))).toBeLessThan(0.9);
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);

  // One gesture is one step back.
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByLabel('Agrandir')).toHaveValue('1');
  expect(isSame(await readStage(page), before)).toBe(true);
});

test('two fingers that turn turn the photo by the same angle', async ({ page }) => {
  await touchWithTwo(page, (part) => ({ distance: 160, angle: 30 * part }));
  const angle = Number(await page.getByLabel('Pivoter').inputValue());
  expect(Math.abs(angle - 30)).toBeLessThanOrEqual(2);
});

test('one finger moves the photo, and the page stays', async ({ page }) => {
  const before = await readStage(page);
  const session = await page.context().newCDPSession(page);
  const { x, y } = await findCentre(page);
  await touch(session, 'touchStart', [{ x, y }]);
  for (let step = 1; step <= 10; step++)
    await touch(session, 'touchMove', [{ x, y: y + 8 * step }]);
  await touch(session, 'touchEnd', []);
  expect(measureSimilarity(before, await readStage(page))).toBeLessThan(0.9);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('a double tap brings the photo back to where it stood at first', async ({ page }) => {
  const before = await readStage(page);
  await touchWithTwo(page, (part) => ({ distance: 80 + 80 * part, angle: 0 }));
  await expect(page.getByLabel('Agrandir')).not.toHaveValue('1');
  const { x, y } = await findCentre(page);
  await page.touchscreen.tap(x, y);
  await page.touchscreen.tap(x, y);
  await expect(page.getByLabel('Agrandir')).toHaveValue('1');
  expect(isSame(await readStage(page), before)).toBe(true);
});

/** Two fingers about the stage's centre: `place` says how they stand when a part (0 to 1) is done. */
async function touchWithTwo(
  page: Page,
  place: (part: number) => { distance: number; angle: number },
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const centre = await findCentre(page);
  const fingers = (part: number) => {
    const { distance, angle } = place(part);
    const turn = (angle * Math.PI) / 180;
    const [dx, dy] = [(Math.cos(turn) * distance) / 2, (Math.sin(turn) * distance) / 2];
    return [
      { x: centre.x - dx, y: centre.y - dy },
      { x: centre.x + dx, y: centre.y + dy },
    ];
  };
  await touch(session, 'touchStart', fingers(0));
  for (let step = 1; step <= 20; step++) await touch(session, 'touchMove', fingers(step / 20));
  await touch(session, 'touchEnd', []);
}

async function findCentre(page: Page): Promise<Point> {
  const box = await page.getByRole('application').boundingBox();
  if (!box) throw new Error('Expected a stage on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function touch(session: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', at: Point[]) {
  const touchPoints = at.map((point, id) => ({ ...point, id }));
  return session.send('Input.dispatchTouchEvent', { type, touchPoints });
}
