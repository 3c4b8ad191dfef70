import { expectNoBarrier } from '../support/barriers';
import { button, chooseArtworks, startWith } from '../support/editor-harness/editor-page';
import { expect, test } from './editor-test';

// How a template looks on faces, and what there is to check before it is published.

test('what there is to warn of is said beside it, with what to do', async ({
  page,
  folder,
  server,
}) => {
  await startWith(page, folder, 'tricolore');
  const beside = page.getByRole('tabpanel');
  await expect(beside.getByText(/article R\.\s27 du code électoral/)).toBeVisible();
  await expect(
    beside.getByText('Ce visuel fait 540 pixels de large, il en faut 1080'),
  ).toBeVisible();
  const words = page.getByRole('region', { name: 'Titre et description' });
  await expect(words.getByText(/Il manque la description/)).toBeVisible();
  await button(page, 'Prénom').click();
  await page.getByLabel('y', { exact: true }).fill('980');
  await page.keyboard.press('Enter');
  await expect(beside.getByText(/les coins de ce texte seraient coupés/)).toBeVisible();
  await page.getByRole('radio', { name: 'Mirabelle' }).check();
  await expect(beside.getByText(/contraste de 1[,.]\d pour\s1/)).toBeVisible();
  await page.getByLabel('Largeur', { exact: true }).fill('40');
  await page.keyboard.press('Enter');
  await expect(beside.getByText(/Les mots les plus longs ne tiennent pas/)).toBeVisible();
  await expectNoBarrier(page, 'warnings');
  await page.getByLabel('Nom du champ').fill('');
  await button(page, 'Enregistrer').click();
  const bar = page.getByRole('region', { name: 'Enregistrer' });
  await expect(bar.getByText('Donnez un nom au champ')).toBeVisible();
  expect(server.sent).toEqual([]);
});

test('what there is to check in formats that are not open is listed, and one tap leads to it', async ({
  page,
  folder,
}) => {
  await startWith(page, folder, 'tricolore');
  await button(page, 'Prénom').click();
  await page.getByLabel('y', { exact: true }).fill('980');
  await page.keyboard.press('Enter');
  await chooseArtworks(page, folder, 'grain');
  const story = page.getByRole('tab', { name: 'Story' });
  const square = page.getByRole('tab', { name: 'Carré' });
  await expect(story).toHaveAttribute('aria-selected', 'true');
  const checks = page.getByRole('region', { name: 'À vérifier avant de publier' });
  await expect(checks.getByText(/^Carré · Visuel .*article R\.\s27/)).toBeVisible();
  await expect(checks.getByText(/^Story · Visuel .*l’image pèse \d,\d\sMo/)).toBeVisible();
  await expect(square).toHaveAccessibleName('Carré à vérifier');
  await expectNoBarrier(page, 'checks of two formats');
  await checks.getByRole('button', { name: /^Carré · Votre prénom .*coupés/ }).click();
  await expect(square).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('#template-part')).toBeFocused();
  await expect(page.locator('#template-part')).toContainText('les coins de ce texte');
  await expect(checks.getByText(/^Story · Visuel .*l’image pèse/)).toBeVisible();
  await checks.getByRole('button', { name: /^Description/ }).click();
  await expect(page.getByLabel('Ce que montre l’image')).toBeFocused();
  // From the bar that is always at hand, the list is one tap away.
  await page.getByRole('link', { name: /points à vérifier/ }).click();
  await expect(checks).toBeInViewport();
});

test('six portraits, two cuts, three sizes', async ({ page, folder }) => {
  await startWith(page, folder, 'cadre-rond');
  const previews = page.getByRole('region', { name: 'Sur des visages' });
  await expect(previews.locator('canvas[data-painted="true"]')).toHaveCount(12);
  await button(page, 'Groupe').click();
  await expect(page.getByRole('img', { name: /Portrait montré\s: Groupe/ })).toBeVisible();
  await previews.getByRole('radio', { name: 'Carré' }).check();
  await expect(previews.locator('canvas').first()).toHaveCSS('border-radius', '0px');
  await button(page, 'Voir en taille réelle').click();
  await expect(page.getByRole('dialog').locator('canvas')).toHaveJSProperty('width', 1080);
  await expectNoBarrier(page, 'the full size');
  await page.keyboard.press('Escape');
  await expect(button(page, 'Voir en taille réelle')).toBeFocused();
});
