import { type Pixel, type Pixels, pixelsIn } from './pixels';

/** The least share of an artwork that each of the three colours has where they are a combination. */
const LEAST = 0.03;

/** How many pixels of an artwork are looked at. */
const SAMPLES = 40_000;

/** Alpha from which a pixel is the artwork's own. */
const OWN = 128;

/**
 * Whether an artwork combines blue, white and red, which French electoral posters may not (Code électoral,
 * art. R.27): each of the three has its share of what is drawn.
 */
export function hasThreeColours(pixels: Pixels): boolean {
  const counts = { blue: 0, white: 0, red: 0 };
  let drawn = 0;
  const all = { x: 0, y: 0, width: pixels.width, height: pixels.height };
  for (const pixel of pixelsIn(pixels, all, SAMPLES)) {
    if (pixel[3] < OWN) continue;
    drawn++;
    const name = nameColour(pixel);
    if (name) counts[name]++;
  }
  return drawn > 0 && Object.values(counts).every((count) => count >= LEAST * drawn);
}

/** Which of the three a pixel is, by its hue in degrees and how vivid it is; null for any other. */
function nameColour([red, green, blue]: Pixel): 'blue' | 'white' | 'red' | null {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const range = most - least;
  if (least >= 225 && range <= 20) return 'white';
  if (range < 70) return null;
  const hue = hueOf(red, green, blue, most, range);
  if (hue >= 205 && hue <= 250) return 'blue';
  return hue >= 345 || hue <= 14 ? 'red' : null;
}

function hueOf(red: number, green: number, blue: number, most: number, range: number): number {
  if (most === red) return (((green - blue) / range) * 60 + 360) % 360;
  if (most === green) return ((blue - red) / range) * 60 + 120;
  return ((red - green) / range) * 60 + 240;
}
