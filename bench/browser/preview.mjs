import { makeLargePhoto } from '../lib/photo.mjs';
import { median, quantile } from '../lib/statistics.mjs';

const ROUNDS = 15;
const WAYS = ['bitmap', 'element', 'studio'];
const LIMIT = 1.15;

/**
 * From a 12-megapixel file to the frame that shows it: the studio beside the bare ways of the
 * browser, interleaved. Cold: each on a page just opened. Warm: on one page, photo after photo.
 */
export async function measurePreview({ newStudio }) {
  const photos = await Promise.all(
    [1, 2, 3].map(async (seed) => (await makeLargePhoto(seed)).toString('base64')),
  );
  const photo = (round) => photos[round % photos.length];
  const cold = await repeat(async (way, round) => {
    const page = await newStudio();
    const time = await timeOnPage(page, way, photo(round));
    await page.close();
    return time;
  });
  const page = await newStudio();
  const warm = await repeat((way, round) => timeOnPage(page, way, photo(round)));
  await page.close();
  return { 'first preview, cold': toGoal(cold), 'first preview, warm': toGoal(warm) };
}

async function repeat(time) {
  const times = { bitmap: [], element: [], studio: [] };
  for (let round = -1; round < ROUNDS; round++) {
    for (const way of WAYS) {
      const elapsed = await time(way, round + 1);
      // The first round warms the machine up.
      if (round >= 0) times[way].push(elapsed);
    }
  }
  return times;
}

async function timeOnPage(page, way, photo) {
  // A tap opens the telephone's photos, and the person looks for one.
  if (way === 'studio') {
    await page.locator('input[type="file"]').first().focus();
    await page.waitForTimeout(800);
  }
  const time = await page.evaluate(
    async ([chosen, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      return window.probe[chosen](new File([bytes], 'photo.jpg', { type: 'image/jpeg' }));
    },
    [way, photo],
  );
  // The finer photo comes after the first one: the next round must not pay for it.
  if (way === 'studio')
    await page
      .getByRole('button', { name: /Enregistrer mon/ })
      .and(page.locator(':enabled'))
      .waitFor();
  return time;
}

function toGoal({ bitmap, element, studio }) {
  const bare = Math.min(median(bitmap), median(element));
  const value = median(studio) / bare;
  return {
    value,
    limit: LIMIT,
    unit: 'x the faster bare way',
    ok: value <= LIMIT,
    'studio ms': median(studio),
    'studio p95 ms': quantile(studio, 0.95),
    'bitmap ms': median(bitmap),
    'element ms': median(element),
  };
}
