import { writeFile } from 'node:fs/promises';
import { makePhoto } from '../support/photos';
import { choosePhoto, chooseTemplate, openStudio, saveBadge } from './studio';
import { expect, test } from './test';

test.use({ expectedErrors: /ERR_INTERNET_DISCONNECTED|ERR_FAILED/ });

test('a double tap on save makes one file', async ({ page }, info) => {
  const photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(1200, 1200));
  await openStudio(page, photo);
  let downloads = 0;
  page.on('download', () => downloads++);
  await page.getByRole('button', { name: 'Enregistrer mon picbadge' }).dblclick();
  await expect(page.getByRole('button', { name: /est prêt/ })).toBeVisible();
  expect(downloads).toBe(1);
});

test('without a network the badge already on the stage can still be saved', async ({
  page,
  context,
}, info) => {
  const photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(1200, 1200));
  await openStudio(page, photo);
  await context.setOffline(true);
  await saveBadge(page, info.outputPath('saved.jpg'));
});

test('a template whose artwork cannot be fetched is never saved without it', async ({
  page,
  context,
}, info) => {
  const photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(1200, 1200));
  await openStudio(page, photo);
  await context.setOffline(true);
  const radio = page.locator('input[name="template"][value="echarpe"]');
  await radio.locator('xpath=..').click();
  await page.getByRole('button', { name: 'Enregistrer mon picbadge' }).click();
  await expect(page.getByText(/Vérifiez votre connexion/)).toBeVisible();

  await context.setOffline(false);
  await saveBadge(page, info.outputPath('saved.jpg'));
});

test('of two photos chosen in haste, the last one stays', async ({ page }, info) => {
  const [large, small] = [info.outputPath('large.jpg'), info.outputPath('small.jpg')];
  await writeFile(large, await makePhoto(4000, 3000));
  await writeFile(small, await makePhoto(500, 900));
  await page.goto('/badge');
  await choosePhoto(page, large);
  await choosePhoto(page, small);
  await expect(page.getByRole('application')).toBeVisible();
  await expect(page.getByText('Lecture de la photo…')).toHaveCount(0);
  await chooseTemplate(page, 'echarpe');
});

test('a text that cannot be drawn is said beside its field, and is not saved', async ({
  page,
}, info) => {
  const photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(1200, 1200));
  await openStudio(page, photo);
  await chooseTemplate(page, 'je-soutiens');
  const field = page.getByLabel('Votre prénom');
  await field.fill('Zoé 🌸');
  await expect(page.getByText('Ces signes ne peuvent pas être dessinés : 🌸.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Enregistrer mon picbadge' })).toBeDisabled();
  await field.fill('Łucja Şahin');
  await expect(page.getByText(/ne peuvent pas/)).toHaveCount(0);
  await saveBadge(page, info.outputPath('saved.jpg'));
});
