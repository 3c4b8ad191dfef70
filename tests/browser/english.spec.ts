import { readFile, writeFile } from 'node:fs/promises';
import { makePhoto } from '../support/photos';
import { readStage } from '../support/pixels-of-page';
import { ALIKE, measureSimilarity, readPicture } from '../support/similarity';
import { chooseTemplate, openStudio, saveBadge } from './studio';
import { expect, test } from './test';

test.use({ campaign: 'give-a-pint', locale: 'en-GB' });

test('another campaign is another folder: its own words, colours and badges', async ({
  page,
}, info) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleName(/Give a pint/);
  const photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(1200, 1500));
  await openStudio(page, photo);
  await chooseTemplate(page, 'i-am-giving');
  await page.getByLabel('Your first name').fill('Siobhán');
  await chooseTemplate(page, 'my-town');
  await page.getByLabel('Your town').selectOption('SJ');
  const stage = await readStage(page);
  const saved = await readFile(await saveBadge(page, info.outputPath('saved.jpg')));
  expect(measureSimilarity(await readPicture(saved), stage)).toBeGreaterThanOrEqual(ALIKE);
  expect(await page.content()).not.toMatch(/masseret|région|prénom/i);
});

test('nothing of the lock-up is cut: the dots of its letters stand over its box', async ({
  page,
}) => {
  await page.goto('/');
  const isCut = await page.locator('h1 svg').evaluate((svg: SVGSVGElement) => {
    const { x, y, width, height } = svg.viewBox.baseVal;
    const isOutside = [...svg.querySelectorAll('path')].some((path) => {
      const box = path.getBBox();
      return (
        box.y < y || box.x < x || box.y + box.height > y + height || box.x + box.width > x + width
      );
    });
    return isOutside && getComputedStyle(svg).overflow !== 'visible';
  });
  expect(isCut).toBe(false);
});
