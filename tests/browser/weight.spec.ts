import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { makePhoto } from '../support/photos';
import { choosePhoto, chooseTemplate } from './studio';
import { expect, test } from './test';

type Transfer = { type: string; url: string; bytes: number };

/** The bytes Chromium received for each response from now on, headers and compression included. */
async function watchTransfers(page: Page): Promise<Transfer[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const named = new Map<string, { type: string; url: string }>();
  const transfers: Transfer[] = [];
  session.on('Network.responseReceived', ({ requestId, type, response }) =>
    named.set(requestId, { type, url: response.url }),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const name = named.get(requestId);
    if (name) transfers.push({ ...name, bytes: encodedDataLength });
  });
  return transfers;
}

function add(transfers: readonly Transfer[]): number {
  return transfers.reduce((sum, { bytes }) => sum + bytes, 0);
}

test('the studio is light: script, first view, thumbnails, glyphs', async ({ page }, info) => {
  const transfers = await watchTransfers(page);
  await page.goto('/badge', { waitUntil: 'networkidle' });
  const first = [...transfers];
  expect(add(first.filter(({ type }) => type === 'Script'))).toBeLessThanOrEqual(160_000);
  expect(add(first)).toBeLessThanOrEqual(300_000);

  const photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(800, 1000));
  await choosePhoto(page, photo);
  await chooseTemplate(page, 'je-soutiens');
  await expect(page.locator('label canvas')).toHaveCount(8);
  const later = transfers.slice(first.length).filter(({ url }) => url.includes('/media/'));
  const pictures = [...first.filter(({ type }) => type === 'Image'), ...later];
  const glyphs = await findByType(page, later, 'application/json');
  expect(glyphs.length).toBeGreaterThanOrEqual(1);
  for (const { bytes } of glyphs) expect(bytes).toBeLessThanOrEqual(60_000);
  const thumbnails = await findSmallPictures(page, pictures);
  expect(thumbnails.length).toBe(16);
  for (const { bytes } of thumbnails) expect(bytes).toBeLessThanOrEqual(12_000);
});

async function findByType(page: Page, transfers: readonly Transfer[], type: string) {
  const found: Transfer[] = [];
  for (const transfer of transfers) {
    const response = await page.request.head(transfer.url);
    if (response.headers()['content-type']?.startsWith(type)) found.push(transfer);
  }
  return found;
}

/** Thumbnails and previews: pictures no wider than a gallery tile on a two-fold screen. */
async function findSmallPictures(page: Page, transfers: readonly Transfer[]) {
  const found: Transfer[] = [];
  for (const transfer of transfers) {
    const width = await page.evaluate(async (url) => {
      const blob = await (await fetch(url)).blob();
      if (!blob.type.startsWith('image/webp')) return null;
      const bitmap = await createImageBitmap(blob);
      return bitmap.width;
    }, transfer.url);
    if (width !== null && width <= 320) found.push(transfer);
  }
  return found;
}
