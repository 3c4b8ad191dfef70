import type { Page } from '@playwright/test';
import type { PixelJob } from '@/lib/browser/pixel-jobs';

type Ask = PixelJob['ask'];
type Hold = { hold: (ask: Ask) => void; release: () => void };

/** Lets a test keep back what a page asks of its worker. To be called before the page opens. */
export async function prepareToHoldJobs(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    const sends: (() => void)[] = [];
    let held: Ask | null = null;
    Worker.prototype.postMessage = function (...args: unknown[]) {
      const send = () => Reflect.apply(postMessage, this, args);
      if (held && Reflect.get(Object(args[0]), 'ask') === held) sends.push(send);
      else send();
    };
    const hold = (ask: Ask) => {
      held = ask;
    };
    const release = () => {
      held = null;
      for (const send of sends.splice(0)) send();
    };
    Object.assign(window, { hold, release });
  });
}

/** Keeps back every job of a kind from now on. */
export function holdJobs(page: Page, ask: Ask): Promise<void> {
  return page.evaluate((kind) => (window as unknown as Hold).hold(kind), ask);
}

/** Lets go of the jobs kept back. */
export function releaseJobs(page: Page): Promise<void> {
  return page.evaluate(() => (window as unknown as Hold).release());
}
