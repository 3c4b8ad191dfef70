import { writeFile } from 'node:fs/promises';
import { makePhoto } from '../support/photos';
import { SERVERS } from './servers';
import { choosePhoto } from './studio';
import { expect, test } from './test';

// Chromium says of each page that an address without TLS cannot be isolated from others. Nothing is counted (403) on
// an address that is not the site's own.
test.use({ expectedErrors: /Cross-Origin-Opener-Policy|Origin-Agent-Cluster|status of 403/ });

/** A name that is neither localhost nor under TLS, and leads to this machine all the same. */
const HOST = 'picbadge.test';

test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
    }),
});

test('on a network without TLS a badge is made and saved all the same', async ({ page }, info) => {
  await page.goto(`http://${HOST}:${SERVERS['masseret-2015'].port}/badge`);
  expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false);
  const photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(800, 1000));
  await choosePhoto(page, photo);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer mon picbadge' }).click();
  expect((await download).suggestedFilename()).toBe('picbadge-1080x1080.jpg');
});
