import { expect, type Page } from '@playwright/test';
import { choosePhoto, openStudio } from '../browser/studio';
import { readStage } from './pixels-of-page';
import { measureSimilarity, type Picture } from './similarity';

/** What the stage shows of a photo, in the first template; a studio that is open forgets the one before. */
export async function showPhoto(page: Page, photo: string): Promise<Picture> {
  const stage = page.getByRole('application');
  if ((await stage.count()) === 0) {
    await openStudio(page, photo);
    return readStage(page);
  }
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(stage).toHaveCount(0);
  await choosePhoto(page, photo);
  return readStage(page);
}

/** How two stages differ: their similarity, and the mean difference of their colours of 255. */
export function compareStages(a: Picture, b: Picture) {
  const sum = a.data.reduce((total, value, at) => total + Math.abs(value - (b.data[at] ?? 0)), 0);
  return { similarity: measureSimilarity(a, b), difference: sum / a.data.length };
}
