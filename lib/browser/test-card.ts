import type { CanvasContext } from './paint-scene';

/** Side of the card in px. */
export const CARD_SIDE = 16;

/**
 * Red, green, blue and black, a quarter each, so that a card of one colour, or of stripes, is told as well
 * as noise.
 */
const QUARTERS = [
  [255, 0, 0],
  [0, 255, 0],
  [0, 0, 255],
  [0, 0, 0],
] as const;

/**
 * The mean difference, in levels of 255, up to which a card counts as read. What browsers add so that a
 * machine cannot be recognised is one level (Brave) to three (Chromium, WebKit), which no eye sees. Noise
 * is 127 levels away, as these colours are at the ends of the scale; a white card is 191, a black one 64.
 */
const TOLERANCE = 12;

/** Paints the card on a canvas of its size. */
export function paintTestCard(context: CanvasContext): void {
  const half = CARD_SIDE / 2;
  QUARTERS.forEach((colour, index) => {
    context.fillStyle = `rgb(${colour.join(' ')})`;
    context.fillRect((index % 2) * half, Math.floor(index / 2) * half, half, half);
  });
}

/** Whether RGBA pixels are those of the card, save for a noise that nobody sees. */
export function isTestCard(pixels: Uint8ClampedArray): boolean {
  const count = CARD_SIDE * CARD_SIDE;
  if (pixels.length !== 4 * count) return false;
  let sum = 0;
  for (let at = 0; at < count; at++) {
    const colour = findColour(at);
    for (const channel of [0, 1, 2] as const) {
      sum += Math.abs((pixels[4 * at + channel] ?? 0) - colour[channel]);
    }
  }
  return sum / (3 * count) <= TOLERANCE;
}

function findColour(at: number): readonly [number, number, number] {
  const right = at % CARD_SIDE >= CARD_SIDE / 2 ? 1 : 0;
  const lower = at >= (CARD_SIDE * CARD_SIDE) / 2 ? 2 : 0;
  return QUARTERS[(right + lower) as 0 | 1 | 2 | 3];
}
