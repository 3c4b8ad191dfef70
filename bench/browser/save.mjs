import { makeLargePhoto } from '../lib/photo.mjs';
import { median, quantile } from '../lib/statistics.mjs';
import { choose } from './open.mjs';

const ROUNDS = 30;
const LIMIT = 250;

/** From the tap on the save button to the file, at once after a change and after a pause. */
export async function measureSave({ newStudio }) {
  const page = await newStudio();
  await choose(page, await makeLargePhoto(2));
  const times = { hasty: [], calm: [] };
  for (let round = -1; round < ROUNDS; round++) {
    for (const pause of [0, 600]) {
      const time = await page.evaluate((ms) => window.probe.save(ms), pause);
      if (round >= 0) times[pause === 0 ? 'hasty' : 'calm'].push(time);
    }
  }
  await page.close();
  return {
    'from the tap to the file': toGoal(times.hasty),
    'the same after a pause': toGoal(times.calm),
  };
}

function toGoal(times) {
  const value = quantile(times, 0.95);
  return { value, limit: LIMIT, unit: 'ms at p95', ok: value < LIMIT, 'median ms': median(times) };
}
