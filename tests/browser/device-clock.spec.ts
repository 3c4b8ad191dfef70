import { makeBadge } from './studio';
import { expect, test } from './test';

const DOUBT =
  'L’heure de votre appareil semble inexacte\u00a0: par précaution, le partage est suspendu.';

test('a device whose clock is behind the build shares nothing, and says why', async ({
  page,
}, info) => {
  await page.clock.setFixedTime('2015-12-05T12:00:00Z');
  await makeBadge(page, info.outputPath('photo.jpg'));
  await expect(page.getByRole('main').getByText(DOUBT)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Calendrier de la campagne' })).toHaveText(DOUBT);
  await expect(page.getByRole('button', { name: /Enregistrer|Copier/ })).toHaveCount(0);
});

test('the clock is asked at the tap itself, also when the picture was made ahead', async ({
  page,
}, info) => {
  await page.addInitScript(() => {
    const { now } = Date;
    Date.now = () => now() - (document.documentElement.dataset.late ? 1e12 : 0);
  });
  let downloads = 0;
  page.on('download', () => downloads++);
  await makeBadge(page, info.outputPath('photo.jpg'));
  const save = page.getByRole('button', { name: 'Enregistrer mon picbadge' });
  await expect(save).toBeEnabled();
  await page.evaluate(() => {
    document.documentElement.dataset.late = 'true';
  });
  await save.click();
  await expect(page.getByRole('main').getByText(DOUBT)).toBeVisible();
  await expect(save).toHaveCount(0);
  // The next save, with the clock set right, is the first one to leave the page.
  await page.evaluate(() => {
    delete document.documentElement.dataset.late;
    dispatchEvent(new Event('pageshow'));
  });
  const download = page.waitForEvent('download');
  await save.click();
  await download;
  expect(downloads).toBe(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the phase is said, and nothing is there to be saved or copied', async ({ page }) => {
    await page.goto('/badge');
    await expect(
      page.getByText('Le scrutin est terminé. Ces visuels sont conservés comme archive.'),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: /Enregistrer|Copier|Partager/ })).toHaveCount(0);
    await expect(page.locator('textarea, [download]')).toHaveCount(0);
  });
});
