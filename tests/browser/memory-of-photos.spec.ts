import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { makePhoto } from '../support/photos';
import { readStage } from '../support/pixels-of-page';
import { choosePhoto, openStudio } from './studio';
import { expect, test } from './test';

/** A photo of the test as it is kept, in bytes: 2160 x 2700 px of four bytes. */
const ONE_PHOTO = 2160 * 2700 * 4;

test('ten photos in a row leave no more than one behind', async ({ page }, info) => {
  const photos = await Promise.all(
    [1, 2].map(async (seed) => {
      const path = info.outputPath(`${seed}.jpg`);
      await writeFile(path, await makePhoto(2400, 3000, seed));
      return path;
    }),
  );
  await openStudio(page, photos[0] ?? '');
  // What is loaded once and kept (caches, scripts made quick) is loaded by the first few.
  const settled = await showInTurn(page, photos, 6);
  const after = await showInTurn(page, photos, 10);
  info.annotations.push({ type: 'measured', description: `${settled} then ${after} bytes` });
  expect(after - settled).toBeLessThan(ONE_PHOTO);
});

/** Shows so many photos one after the other; the renderer's memory at the end, in bytes. */
async function showInTurn(page: Page, photos: readonly string[], times: number): Promise<number> {
  for (let turn = 0; turn < times; turn++) {
    await choosePhoto(page, photos[turn % photos.length] ?? '');
    await readStage(page);
    await expect(page.locator('section[aria-label="Enregistrer"] button').first()).toBeEnabled();
  }
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  return readRendererMemory(page);
}

/** What the page's own process holds in memory, in bytes. */
async function readRendererMemory(page: Page): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error('Expected a browser of its own');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => String(id));
  const sizes = execFileSync('ps', ['-o', 'rss=', '-p', renderers.join(',')], { encoding: 'utf8' });
  return sizes
    .trim()
    .split(/\s+/)
    .reduce((sum, size) => sum + Number(size) * 1024, 0);
}
