import { expectNoBarrier } from '../support/barriers';
import { listPublicPages } from '../support/routes';
import { expect, test } from './test';

const pages = listPublicPages().filter((route) => !route.includes('['));

for (const path of pages) {
  test(`${path} has one title, says where one is, and no barrier`, async ({ page, baseURL }) => {
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}/`)) elsewhere.push(request.url());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.locator('header [aria-current="page"]')).toHaveCount(isSection(path) ? 1 : 0);
    // Nothing is wider than the screen, however long the words are.
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await expectNoBarrier(page);
    expect(elsewhere).toEqual([]);
  });
}

test('home: the lock-up, the doors, the themes, the accounts', async ({ page }) => {
  await page.goto('/');
  const title = 'Plus forte, plus proche, notre région avec Jean-Pierre Masseret';
  await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleName(title);
  const doors = page.getByRole('navigation', { name: 'Par où commencer' }).getByRole('link');
  const targets = await doors.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')),
  );
  expect(targets).toEqual(['/badge', '/posts', '/agenda']);
  await expect(
    page.getByText('Rassurer face aux craintes exprimées par les citoyens'),
  ).toBeVisible();
  const facebook = page.getByRole('link', { name: 'Page Facebook' });
  await expect(facebook).toHaveAttribute('href', 'https://www.facebook.com/notreregionavecjpm');
  await expect(facebook).toHaveAttribute('rel', 'noopener noreferrer');
  const twitter = page.getByRole('link', { name: /@masseret2015/ });
  await expect(twitter).toHaveAttribute('href', 'https://twitter.com/masseret2015');
  await page.getByRole('link', { name: 'Je vote' }).click();
  await expect(page).toHaveURL(/\/badge\/je-vote$/);
  await expect(page.locator('input[value="je-vote"]')).toBeChecked();
});

test('home: a portrait becomes a picbadge, once, and rests', async ({ page }) => {
  await page.goto('/');
  const last = page
    .getByRole('img', { name: /devient un picbadge/ })
    .locator('img')
    .last();
  await expect(last).toHaveCSS('opacity', '1');
  const running = () => page.evaluate(() => document.getAnimations().length);
  await expect.poll(running).toBe(0);
});

test.describe('for those who prefer no motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the picbadge is there at once', async ({ page }) => {
    await page.goto('/');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

test('agenda: the launch and the two rounds, a file and a badge for each', async ({ page }) => {
  await page.goto('/agenda');
  await expect(page.getByText('samedi 26 septembre 2015, 13 h 45')).toBeVisible();
  await expect(page.getByText('Salle de l’Arsenal, à Toul (Meurthe-et-Moselle)')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toContainText([
    'Lancement de la campagne',
    'Premier tour',
    'Second tour',
  ]);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Ajouter toutes les dates' }).click();
  expect((await download).suggestedFilename()).toBe('agenda.ics');
  await page.getByRole('link', { name: /J’y serai/ }).click();
  await expect(page.locator('input[value="j-y-serai"]')).toBeChecked();
});

test('documents: the five titles, and nothing that cannot be had', async ({ page }) => {
  await page.goto('/documents');
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(5);
  await expect(page.getByText('L’économie dans la nouvelle région')).toBeVisible();
  await expect(page.locator('main a')).toHaveCount(0);
});

test('legal: what nobody has given yet is said to be missing', async ({ page }) => {
  await page.goto('/legal');
  await expect(page.getByText('À compléter par l’équipe')).toHaveCount(6);
  await expect(page.getByText('2 Grand’ rue')).toBeVisible();
  await expect(page.getByText(/art\.\sL\.52-1/)).toBeVisible();
});

test.describe('another campaign', () => {
  test.use({ campaign: 'give-a-pint' });

  test('has its own words, dates and duties', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByText('An hour of your time')).toBeVisible();
    await expect(page.getByText('Watch the video')).toHaveCount(0);
    await page.goto('/agenda');
    await expect(page.getByText('Saturday 20 March 2027, 18:30')).toBeVisible();
    await page.goto('/legal');
    await expect(page.getByText(/election/i)).toHaveCount(0);
    await expect(page.getByText('To be completed by the team')).toHaveCount(5);
  });
});

function isSection(path: string): boolean {
  return ['/badge', '/posts', '/agenda', '/documents'].includes(path);
}
