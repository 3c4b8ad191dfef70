import 'server-only';
import sharp from 'sharp';
import { formatSizes } from '@/lib/domain/format';
import { Refusal, type RefusalCode } from '@/lib/domain/refusal';
import type { PhotoWindow } from '@/lib/domain/template';
import { findPhotoWindows, type WindowRefusal } from '@/lib/render/find-photo-windows';
import type { Fit } from './fit-artwork';
import { readAlpha } from './read-alpha';

const refusals = {
  opaque: 'artwork-opaque',
  empty: 'artwork-empty',
  covered: 'artwork-covered',
  'no-window': 'artwork-without-window',
} as const satisfies Readonly<Record<WindowRefusal, RefusalCode>>;

/**
 * The photo's possible windows in px of the artwork's format, the likeliest first. Throws a Refusal when there is none
 * and one is needed, or when nothing is drawn at all.
 */
export async function findWindows(
  png: Uint8Array,
  fit: Fit,
  isNeeded = true,
): Promise<PhotoWindow[]> {
  const search = findPhotoWindows(await readAlpha(png));
  if ('windows' in search) return search.windows.map((window) => placeWindow(window, fit));
  if (!isNeeded && search.refusal !== 'empty') return [];
  const isPhoto = search.refusal === 'opaque' && (await hasManyColours(png));
  throw new Refusal(isPhoto ? 'artwork-photo' : refusals[search.refusal]);
}

/** Windows stand on whole px, inside of their format. */
function placeWindow(found: PhotoWindow, { format, scale, left, top }: Fit): PhotoWindow {
  const size = formatSizes[format];
  const x = clamp(Math.round(left + found.x * scale.width), size.width - 1);
  const y = clamp(Math.round(top + found.y * scale.height), size.height - 1);
  const right = clamp(Math.round(left + (found.x + found.width) * scale.width), size.width);
  const bottom = clamp(Math.round(top + (found.y + found.height) * scale.height), size.height);
  const { shape } = found;
  return { shape, x, y, width: Math.max(1, right - x), height: Math.max(1, bottom - y) };
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}

/** Side, in px, of what colours are counted in. */
const SIDE = 96;

/** The share of pixels with a colour of their own (of 32 steps a channel) from which a picture is a photograph. */
const PHOTO = 0.08;

async function hasManyColours(png: Uint8Array): Promise<boolean> {
  const pixels = await sharp(png)
    .removeAlpha()
    .resize(SIDE, SIDE, { fit: 'fill', kernel: 'nearest' })
    .raw()
    .toBuffer();
  const colours = new Set<number>();
  for (let at = 0; at < pixels.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
    colours.add(((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3));
  }
  return colours.size > PHOTO * SIDE * SIDE;
}
