import { writeFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { makePhoto } from '../support/photos';
import { SERVERS } from './servers';
import { choosePhoto } from './studio';
import { expect, test } from './test';

// Chromium says of each page that an address without TLS cannot be isolated from others.
test.use({ expectedErrors: /Cross-Origin-Opener-Policy|Origin-Agent-Cluster/ });

/** An address of this machine as its neighbours know it: neither TLS nor localhost. */
function findPlainHost(): string | undefined {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
}

test('on a network without TLS a badge is made and saved all the same', async ({ page }, info) => {
  const host = findPlainHost();
  test.skip(!host, 'this machine has no address but its own');
  await page.goto(`http://${host}:${SERVERS['masseret-2015'].port}/badge`);
  expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false);
  const photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(800, 1000));
  await choosePhoto(page, photo);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer mon picbadge' }).click();
  expect((await download).suggestedFilename()).toBe('picbadge-1080x1080.jpg');
});
