import type { BrowserContext, Page } from '@playwright/test';
import { runEverywhere } from './script-everywhere';

/** What a browser puts in the place of levels that are read back; `random` goes from 0 to 1. */
type Alter = (level: number, random: number) => number;

/**
 * Has everything that reads a canvas back, in the page and in its workers, give other levels than were
 * painted: a short noise over and over, as Firefox does, until `allow` is called.
 */
export async function scramble(context: BrowserContext, page: Page, alter: Alter): Promise<void> {
  await runEverywhere(context, page, `(${scrambleHere})(${alter})`);
}

/** What a person allows in the address bar, for the page; its workers are told nothing. */
export function allow(page: Page): Promise<void> {
  return page.evaluate(() => {
    Object.assign(globalThis, { isAllowed: true });
  });
}

function scrambleHere(alter: Alter): void {
  const noise = Uint8Array.from({ length: 32 }, (_, index) => index * 97 + 31);
  const isAllowed = () => Boolean(Reflect.get(globalThis, 'isAllowed'));
  const spoil = (image: ImageData) => {
    for (let at = 0; at < image.data.length; at++) {
      const random = (noise[at % noise.length] ?? 0) / 255;
      if (at % 4 !== 3) image.data[at] = alter(image.data[at] ?? 0, random);
    }
    return image;
  };
  const { getImageData } = OffscreenCanvasRenderingContext2D.prototype;
  const { convertToBlob } = OffscreenCanvas.prototype;
  const write = (canvas: HTMLCanvasElement | OffscreenCanvas, options?: ImageEncodeOptions) => {
    const copy = new OffscreenCanvas(canvas.width, canvas.height);
    const context = copy.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(canvas, 0, 0);
    const image = getImageData.call(context, 0, 0, canvas.width, canvas.height);
    if (!isAllowed()) context.putImageData(spoil(image), 0, 0);
    return convertToBlob.call(copy, options);
  };
  OffscreenCanvas.prototype.convertToBlob = function (options) {
    return write(this, options);
  };
  const kinds = [OffscreenCanvasRenderingContext2D];
  if (typeof HTMLCanvasElement === 'function') {
    HTMLCanvasElement.prototype.toBlob = function (done, type, quality) {
      write(this, { type: type ?? 'image/png', quality: quality ?? 1 }).then(done);
    };
    kinds.push(CanvasRenderingContext2D as never);
  }
  for (const { prototype } of kinds) {
    const read = prototype.getImageData;
    prototype.getImageData = function (...area: Parameters<typeof read>) {
      const image = read.apply(this, area);
      return isAllowed() ? image : spoil(image);
    };
  }
}
