import { readStage } from '../support/pixels-of-page';
import { isSame } from '../support/similarity';
import { choosePhoto, chooseTemplate, makeBadge } from './studio';
import { expect, test } from './test';

test('a reload keeps the template, the texts and the placement, not the photo', async ({
  page,
}, info) => {
  const photo = info.outputPath('photo.jpg');
  await makeBadge(page, photo);
  await chooseTemplate(page, 'je-soutiens');
  await page.getByLabel('Votre prénom').fill('Camille');
  await page.getByLabel('Agrandir').fill('2');
  await page.getByLabel('Agrandir').blur();
  const before = await readStage(page);
  await page.reload();
  await expect(page).toHaveURL(/\/badge\/je-soutiens$/);
  await expect(page.getByRole('application')).toHaveCount(0);
  await choosePhoto(page, photo);
  await expect(page.getByLabel('Votre prénom')).toHaveValue('Camille');
  expect(isSame(await readStage(page), before)).toBe(true);
});

test('one button forgets everything', async ({ page }, info) => {
  await makeBadge(page, info.outputPath('photo.jpg'));
  await chooseTemplate(page, 'je-soutiens');
  await page.getByLabel('Votre prénom').fill('Camille');
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(page.getByRole('application')).toHaveCount(0);
  const kept = await page.evaluate(() => sessionStorage.getItem('picbadge') ?? '');
  expect(kept).not.toContain('Camille');
});

test('back and forward walk through the templates', async ({ page }, info) => {
  await makeBadge(page, info.outputPath('photo.jpg'));
  await chooseTemplate(page, 'echarpe');
  await chooseTemplate(page, 'je-vote');
  await page.goBack();
  await expect(page.locator('input[value="echarpe"]')).toBeChecked();
  await expect(page.getByRole('application')).toBeVisible();
  await page.goForward();
  await expect(page.locator('input[value="je-vote"]')).toBeChecked();
});

test('back from another page finds the template, the texts and the placement', async ({
  page,
}, info) => {
  const photo = info.outputPath('photo.jpg');
  await makeBadge(page, photo);
  await chooseTemplate(page, 'je-soutiens');
  await page.getByLabel('Votre prénom').fill('Camille');
  await page.getByLabel('Agrandir').fill('2');
  await page.getByLabel('Agrandir').blur();
  await page.getByRole('link', { name: 'Agenda' }).first().click();
  await page.waitForURL('**/agenda');
  await page.goBack();
  await expect(page).toHaveURL(/\/badge\/je-soutiens$/);
  await choosePhoto(page, photo);
  await expect(page.getByLabel('Votre prénom')).toHaveValue('Camille');
  await expect(page.getByLabel('Agrandir')).toHaveValue('2');
});

test('a link opens on its template; an unknown one says so', async ({ page }) => {
  await page.goto('/badge/quatre-quarts');
  const chosen = page.locator('input[value="quatre-quarts"]');
  await expect(chosen).toBeChecked();
  await expect(chosen.locator('xpath=..').locator('img')).toBeInViewport({ ratio: 0.1 });
  const lost = await page.request.get('/badge/nulle-part');
  expect(lost.status()).toBe(404);
});

test('what another page stored under the same name is dropped, not obeyed', async ({
  page,
}, info) => {
  await page.addInitScript(() =>
    sessionStorage.setItem(
      'picbadge',
      '{"placement":{"zoom":"x"},"texts":{"prenom":7},"territory":[]}',
    ),
  );
  await makeBadge(page, info.outputPath('photo.jpg'));
  await expect(page.getByLabel('Agrandir')).toHaveValue('1');
});
