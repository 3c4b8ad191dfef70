import sharp from 'sharp';
import { locate } from '../../scripts/lib/paths.mjs';
import { makeLargePhoto } from '../lib/photo.mjs';
import { median, quantile } from '../lib/statistics.mjs';
import { choose } from './open.mjs';

const ROUNDS = 30;
const LIMIT = 0.3;
const SCRIPTS = [
  'bench/node_modules/html2canvas/dist/html2canvas.min.js',
  'bench/node_modules/html-to-image/dist/html-to-image.js',
  'bench/browser/exports.js',
];
const WAYS = ['ours', 'ours, at once', 'html2canvas', 'html-to-image'];

/** Px of the photo that the studio keeps, and the libraries are given. */
const PHOTO = { width: 2880, height: 2160 };

/**
 * From the tap to a JPEG of 1080 x 1080 px, of a photo and an artwork that the page already shows: the studio
 * a moment after the last change and at once after it, beside the two libraries that make pictures of
 * elements; plain and on a page four times slower.
 */
export async function measureExport({ newStudio }) {
  const page = await newStudio('', { bypassCSP: true });
  const photo = await makeLargePhoto(3);
  await choose(page, photo);
  for (const path of SCRIPTS) await page.addScriptTag({ path: locate(path) });
  const shown = await sharp(photo).resize(PHOTO).jpeg({ quality: 92 }).toBuffer();
  await page.evaluate((base64) => window.exports.prepare(base64), shown.toString('base64'));
  const session = await page.context().newCDPSession(page);
  const goals = {};
  const ways = {};
  for (const rate of [1, 4]) {
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    const name = rate === 1 ? 'export' : `export, ${rate} times slower`;
    ways[name] = await timeWays(page);
    goals[name] = toGoal(ways[name], 'ours');
    goals[`${name}, at once`] = toGoal(ways[name], 'ours, at once');
  }
  await page.close();
  return { goals, ways };
}

async function timeWays(page) {
  const times = Object.fromEntries(WAYS.map((way) => [way, []]));
  const sizes = Object.fromEntries(WAYS.map((way) => [way, 0]));
  for (let round = -3; round < ROUNDS; round++) {
    for (const way of WAYS) {
      const { ms, bytes } = await page.evaluate((chosen) => window.exports[chosen](), way);
      if (round >= 0) times[way].push(ms);
      sizes[way] = bytes;
    }
  }
  const figures = WAYS.map((way) => [
    way,
    {
      'median ms': median(times[way]),
      'p95 ms': quantile(times[way], 0.95),
      bytes: sizes[way],
    },
  ]);
  return Object.fromEntries(figures);
}

function toGoal(figures, way) {
  const better = Math.min(figures.html2canvas['median ms'], figures['html-to-image']['median ms']);
  const value = figures[way]['median ms'] / better;
  return { value, limit: LIMIT, unit: 'x the better library', ok: value <= LIMIT };
}
