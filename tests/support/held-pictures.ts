import type { Page } from '@playwright/test';

type Hold = { hold: () => void; release: () => void };

/** Lets a test keep back the pictures a page has encoded by its worker. To be called before the page opens. */
export async function prepareToHoldPictures(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    const held: (() => void)[] = [];
    let isHolding = false;
    Worker.prototype.postMessage = function (...args: unknown[]) {
      const send = () => Reflect.apply(postMessage, this, args);
      if (isHolding && Reflect.get(Object(args[0]), 'ask') === 'encode') held.push(send);
      else send();
    };
    const hold = () => {
      isHolding = true;
    };
    const release = () => {
      isHolding = false;
      for (const send of held.splice(0)) send();
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
