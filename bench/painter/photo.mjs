// The badge, 1080 x 1080 px, from photos of 12 megapixels.
import { openPack } from '../../lib/server/pack/open-pack.ts';
import { readPhotoSize } from '../../lib/server/painter/read-photo.ts';
import { compareWays, interleave } from '../lib/interleave.mjs';
import { makeLargePhoto } from '../lib/photo.mjs';
import { listPhotoWays } from './photo-ways.mjs';

const COUNTS = { warmUp: 4, rounds: 30 };
const LIMITS = { 'sharp composite': 0.55, floor: 1.15 };
const BYTES = 1.3;

const photos = [];
for (const seed of [1, 2, 3]) {
  const bytes = await makeLargePhoto(seed);
  photos.push({ bytes, size: await readPhotoSize(bytes) });
}
const pack = await openPack('campaigns/masseret-2015');
const jpeg = await interleave(await listPhotoWays(pack, photos), COUNTS);
const times = Object.entries(LIMITS).map(([other, limit]) => [
  `ms beside ${other}`,
  compareWays(jpeg, other, 'median ms', limit),
]);
const bytes = Object.keys(LIMITS).map((other) => [
  `bytes beside ${other}`,
  compareWays(jpeg, other, 'bytes', BYTES),
]);
console.log(JSON.stringify({ goals: Object.fromEntries([...times, ...bytes]), ways: { jpeg } }));
