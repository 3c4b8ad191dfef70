import { expect, type Page } from '@playwright/test';
import { type Picture, readPicture } from './similarity';

/** Side in px of a badge. */
const STAGE_SIDE = 1080;

/** The stage's canvas at rest, once the photo, its artwork and its texts are on it. */
export async function readStage(page: Page): Promise<Picture> {
  const stage = page.locator('[role="application"][data-painted="true"] canvas');
  await stage.waitFor();
  // Two frames: the scene of the last change, a hand's that has just begun to move too, is painted before the next.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  // Under a hand that moves it has the screen's pixels; at rest, the picture's own.
  await expect(stage).toHaveJSProperty('width', STAGE_SIDE);
  const address = await stage.evaluate((canvas) =>
    (canvas as HTMLCanvasElement).toDataURL('image/png'),
  );
  return readPicture(Buffer.from(address.split(',')[1] ?? '', 'base64'));
}
