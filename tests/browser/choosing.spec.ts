import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { makePhoto } from '../support/photos';
import { readStage } from '../support/pixels-of-page';
import { isSame } from '../support/similarity';
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

    await page.goto('/badge', { waitUntil: 'networkidle' });
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

test('on a phone the camera is one tap away; on a laptop it is not offered', async ({
  page,
  isMobile,
}, info) => {
  await page.goto('/badge', { waitUntil: 'networkidle' });
  const camera = page.locator('input[capture="user"]');
  await expect(camera).toBeVisible({ visible: isMobile });
  if (!isMobile) return;
  await expect(camera).toHaveAccessibleName('Prendre une photo');
  await expect(camera).toHaveAttribute('accept', 'image/*');
  const photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(800, 1000));
  const opened = page.waitForEvent('filechooser');
  await page.locator('label', { hasText: 'Prendre une photo' }).click();
  await (await opened).setFiles(photo);
  await expect(page.getByRole('application')).toBeVisible();
});

for (const way of ['paste', 'drop'] as const) {
  for (const listed of ['files', 'items'] as const) {
    test(`a photo is taken by ${way} where only ${listed} list it`, async ({ page }) => {
      await page.goto('/badge', { waitUntil: 'networkidle' });
      await give(page, way, await makePhoto(600, 800), listed);
      await expect(page.getByRole('application')).toBeVisible();
    });
  }
}

test('a photo dropped beside the studio is taken too, and does not open in its place', async ({
  page,
}) => {
  await page.goto('/badge', { waitUntil: 'networkidle' });
  const isStopped = await give(page, 'drop', await makePhoto(600, 800), 'files', 'footer');
  expect(isStopped).toBe(true);
  await expect(page.getByRole('application')).toBeVisible();
});

/**
 * Gives the page a photo as a hand does that pastes or drops it over a place, in a transfer that names it
 * in one list only. Resolves with whether the browser was kept from doing something else with it.
 */
function give(
  page: Page,
  way: 'paste' | 'drop',
  photo: Buffer,
  listed: 'files' | 'items' = 'files',
  over = 'h1',
): Promise<boolean> {
  return page.locator(over).evaluate(
    (target, { way, base64, other }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const given = new DataTransfer();
      given.items.add(new File([bytes], 'photo.jpg', { type: 'image/jpeg' }));
      Object.defineProperty(given, other, { value: [] });
      const init = { bubbles: true, cancelable: true };
      const event =
        way === 'paste'
          ? new ClipboardEvent('paste', { ...init, clipboardData: given })
          : new DragEvent('drop', { ...init, dataTransfer: given });
      return !target.dispatchEvent(event);
    },
    { way, base64: photo.toString('base64'), other: listed === 'files' ? 'items' : 'files' },
  );
}
