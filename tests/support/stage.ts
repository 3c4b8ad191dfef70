import type { Page } from '@playwright/test';
import { openStudio } from '../browser/studio';
import { readStage } from './pixels-of-page';
import { measureSimilarity, type Picture } from './similarity';

/** What the stage shows of a photo, in the first template. */
export async function showPhoto(page: Page, photo: string): Promise<Picture> {
  await openStudio(page, photo);
  return readStage(page);
}

/** How two stages differ: their similarity, and the mean difference of their colours of 255. */
export function compareStages(a: Picture, b: Picture) {
  const sum = a.data.reduce((total, value, at) => total + Math.abs(value - (b.data[at] ?? 0)), 0);
  return { similarity: measureSimilarity(a, b), difference: sum / a.data.length };
}
