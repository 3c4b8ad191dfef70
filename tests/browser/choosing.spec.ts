import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { makePhoto } from '../support/photos';
import { readStage } from '../support/pixels-of-page';
import type { Picture } from '../support/similarity';
import { openStudio } from './studio';
import { expect, test } from './test';

for (const [where, at] of [
  ['the stage', 0],
  ['the button', 1],
] as const) {
  test(`a file picked from ${where} is taken, even if another photo arrived meanwhile`, async ({
    page,
  }, info) => {
    const picked = info.outputPath('picked.jpg');
    await writeFile(picked, await makePhoto(800, 1000, 2));
    await openStudio(page, picked);
    const expected = await readStage(page);

    await page.goto('/badge');
    const opened = page.waitForEvent('filechooser');
    await page.getByText('Choisir une photo').nth(at).click();
    const picker = await opened;
    await give(page, 'paste', await makePhoto(800, 1000, 1));
    const isExpected = async () => isSame(await readStage(page), expected);
    expect(await isExpected()).toBe(false);
    await picker.setFiles(picked);
    await expect.poll(isExpected).toBe(true);
  });
}

test('a file chosen before the page is alive is taken once it is', async ({ page }, info) => {
  const photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(600, 800));
  let wake = () => {};
  const asleep = new Promise<void>((resolve) => {
    wake = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await asleep;
    await route.continue();
  });
  await page.goto('/badge', { waitUntil: 'commit' });
  await page.locator('input[type="file"]').first().setInputFiles(photo);
  wake();
  await expect(page.getByRole('application')).toBeVisible();
});

function isSame(one: Picture, other: Picture): boolean {
  return Buffer.compare(Buffer.from(one.data), Buffer.from(other.data)) === 0;
}

/** Gives the page a photo as a hand does that pastes or drops it. */
function give(page: Page, way: 'paste' | 'drop', photo: Buffer): Promise<void> {
  return page.evaluate(
    ([kind, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const given = new DataTransfer();
      given.items.add(new File([bytes], 'photo.jpg', { type: 'image/jpeg' }));
      const init = { bubbles: true, cancelable: true };
      document
        .querySelector('h1')
        ?.dispatchEvent(
          kind === 'paste'
            ? new ClipboardEvent('paste', { ...init, clipboardData: given })
            : new DragEvent('drop', { ...init, dataTransfer: given }),
        );
    },
    [way, photo.toString('base64')] as const,
  );
}
