// Reads an artwork's bytes on the standard input and writes them as a PNG on the standard output: sRGB, eight bits,
// nothing of it but its pixels, at most so many px on its longer side. It runs in a process of its own, which can be
// stopped: nobody knows what a file does to the library that decodes it. Arguments: kind, longest side of the
// result, longest side that is taken. Exit 3: larger than that; 4: cannot be decoded.
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';

const [kind, side, limit] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const TOO_LARGE = 3;
const UNREADABLE = 4;

/** librsvg's own resolution: at this density a unit of a drawing is a px. */
const PLAIN_DENSITY = 72;
const MAX_DENSITY = 100_000;

sharp.cache(false);
sharp.concurrency(1);

function chooseDensity({ width, height }) {
  const wanted = (PLAIN_DENSITY * side) / Math.max(width, height);
  return Math.min(MAX_DENSITY, Math.max(1, wanted));
}

async function rasterise(bytes) {
  const options = { limitInputPixels: limit * limit, sequentialRead: true, failOn: 'truncated' };
  const size = await sharp(bytes, { ...options, limitInputPixels: false }).metadata();
  if (kind !== 'svg' && Math.max(size.width, size.height) > limit) process.exit(TOO_LARGE);
  const density = kind === 'svg' ? { density: chooseDensity(size) } : {};
  return sharp(bytes, { ...options, ...density })
    .autoOrient()
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .png({ compressionLevel: 6 })
    .toBuffer();
}

try {
  process.stdout.write(await rasterise(await buffer(process.stdin)));
} catch {
  process.exitCode = UNREADABLE;
}
