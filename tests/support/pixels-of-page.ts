import type { Page } from '@playwright/test';
import { type Picture, readPicture } from './similarity';

/** The stage's canvas as it stands, once the photo, its artwork and its texts are on it. */
export async function readStage(page: Page): Promise<Picture> {
  const stage = page.locator('[role="application"][data-painted="true"] canvas');
  await stage.waitFor();
  // Two frames: the scene of the last change is painted before the next frame.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const address = await stage.evaluate((canvas) =>
    (canvas as HTMLCanvasElement).toDataURL('image/png'),
  );
  return readPicture(Buffer.from(address.split(',')[1] ?? '', 'base64'));
}
