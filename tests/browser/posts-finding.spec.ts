import { expectNoBarrier } from '../support/barriers';
import { chooseNetwork, findCard, openPosts, showFields } from './posts';
import { expect, test } from './test';

test('posts are found by word, theme and day, and the address says so', async ({ page }) => {
  await openPosts(page);
  const count = page.getByRole('status').filter({ hasText: /textes?$/ });
  await expect(count).toHaveText('32 textes');
  await showFields(page);
  await page.getByLabel('Chercher').fill('lachaussee');
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.getByLabel('Chercher').fill('introuvable');
  await expect(page.getByRole('heading', { name: 'Rien ne correspond' })).toBeVisible();
  await page.getByRole('button', { name: 'Tout afficher' }).click();
  await expect(count).toHaveText('32 textes');
  await page.getByLabel('Thème', { exact: true }).selectOption('difference');
  await page.getByLabel('Jour de publication').fill('2015-12-01');
  await expect(page).toHaveURL(/#network=facebook&theme=difference&day=2015-12-01$/);
  await expect(page.getByRole('article')).toHaveCount(3);
  await page.reload();
  await expect(page.getByRole('article')).toHaveCount(3);
  await page.goto('/posts#day=2015-12-01');
  await expect(page.getByRole('heading', { name: 'À publier ce jour-là' })).toBeVisible();
  const today = page.getByRole('region', { name: 'À publier ce jour-là' });
  await expect(today.getByRole('article')).toHaveCount(1);
  await expect(today.getByText('dimanche 6\u00a0décembre 2015', { exact: false })).toBeVisible();
});

test('a place and a first name make texts and pictures one’s own, and stay in the tab', async ({
  page,
}) => {
  await openPosts(page, '/posts#network=whatsapp');
  await showFields(page);
  await page.getByLabel('Votre département').selectOption('68');
  await page.getByLabel('Votre prénom').fill('Zoé');
  const card = findCard(page, 'On le dit ici aussi');
  await expect(card.getByText('Je m’appelle Zoé', { exact: false })).toContainText(
    'dans le Haut-Rhin',
  );
  await expect(page).not.toHaveURL(/Zo/);
  await card.getByRole('link', { name: 'Personnaliser' }).click();
  await expect(page.getByLabel('Votre prénom')).toHaveValue('Zoé');
  await expect(page.getByLabel('Votre texte')).toHaveValue(/Je m’appelle Zoé.*Haut-Rhin/s);
  await page.getByRole('link', { name: 'Retour aux textes' }).click();
  await expect(page.getByRole('radio', { name: 'WhatsApp' })).toBeChecked();
});

test('axe finds nothing on the pages of posts, network by network', async ({ page }) => {
  await openPosts(page);
  await expectNoBarrier(page);
  await openPosts(page, '/posts/proximite-vie-quotidienne#place=88');
  for (const network of ['Facebook', 'Instagram', 'WhatsApp', 'Mastodon', 'SMS', 'E-mail']) {
    await chooseNetwork(page, network);
    await expectNoBarrier(page, network);
  }
});

test('a first name too long for a visual is said to be, and never cut', async ({ page }) => {
  await openPosts(page, '/posts/territoire-on-le-dit#network=whatsapp&place=54');
  const name = 'Marie-Apolline-Élisabeth-Charlotte';
  const field = page.getByLabel('Votre prénom');
  await field.fill(name);
  await expect(field).toHaveValue(name);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(
    page.getByText('Ce prénom est trop long pour le visuel.', { exact: false }),
  ).toBeVisible();
  await expect(page.getByLabel('Votre texte')).toHaveValue(new RegExp(name));
  await page.getByRole('button', { name: 'Enregistrer le visuel' }).click();
  await expect(page.getByText(/^Ce texte est trop long pour ce modèle/)).toBeVisible();
  await expectNoBarrier(page);
  await field.fill(name.slice(0, -5));
  await expect(field).toHaveAttribute('aria-invalid', 'false');
});
