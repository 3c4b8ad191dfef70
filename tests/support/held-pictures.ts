import type { Page } from '@playwright/test';

type Hold = { hold: () => void; release: () => void };

/** Lets a test keep back the pictures a page encodes, once it says so. To be called before the page opens. */
export async function prepareToHoldPictures(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { toBlob } = HTMLCanvasElement.prototype;
    const held: (() => void)[] = [];
    let isHolding = false;
    HTMLCanvasElement.prototype.toBlob = function (...args: Parameters<typeof toBlob>) {
      const encode = () => toBlob.apply(this, args);
      if (isHolding) held.push(encode);
      else encode();
    };
    const hold = () => {
      isHolding = true;
    };
    const release = () => {
      isHolding = false;
      for (const encode of held.splice(0)) encode();
    };
    Object.assign(window, { hold, release });
  });
}

/** Keeps back every picture from now on. */
export function holdPictures(page: Page): Promise<void> {
  return page.evaluate(() => (window as unknown as Hold).hold());
}

/** Lets go of the pictures kept back. */
export function releasePictures(page: Page): Promise<void> {
  return page.evaluate(() => (window as unknown as Hold).release());
}
