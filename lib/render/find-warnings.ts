import type { Box, Format, TextSlot } from '@/lib/domain/template';
import { type Colour, measureContrast, parseColour } from './contrast';
import { type Pixel, type Pixels, pixelsIn } from './pixels';
import { hasThreeColours } from './three-colours';

/** What a designer would want to know before a format is published; nothing of it forbids anything. */
export type FormatWarning =
  /** Networks crop to a circle: the corners of this text are cut off. */
  | { readonly code: 'outside-circle'; readonly slot: string }
  /** A text hard to read on what the artwork has under it. */
  | { readonly code: 'low-contrast'; readonly slot: string; readonly ratio: number }
  /** A text that stands on the photo: it can be read on some, not on others. */
  | { readonly code: 'over-photo'; readonly slot: string }
  /** Blue, white and red together (French electoral code, art. R.27). */
  | { readonly code: 'three-colours' }
  /** An artwork that is enlarged: its edges will be soft. */
  | { readonly code: 'low-resolution'; readonly width: number; readonly wanted: number };

/** The least contrast of a text (WCAG 2.2, success criterion 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** The share of the pixels under a text that may be of less contrast: the edges of a drawing are blends. */
const BLENDS = 0.1;

/** Alpha under which what is seen is the photo rather than the artwork. */
const SEEN_THROUGH = 230;

/** How many pixels under a text are looked at. */
const SAMPLES = 4000;

/** The photo may be anything between these. */
const WORST: readonly Colour[] = [
  [0, 0, 0],
  [255, 255, 255],
];

/** What an artwork is judged by: its pixels, at the format's size, and the width, in px, it came with. */
export type JudgedArtwork = { readonly pixels: Pixels; readonly width: number };

type Uses = {
  /** Where French electoral law holds. */
  readonly isElectoral: boolean;
  /** Networks cut badges to a circle. */
  readonly kind: 'badge' | 'post';
};

/** What there is to say of a format before it is published. */
export function findWarnings(
  format: Format,
  artwork: JudgedArtwork,
  { isElectoral, kind }: Uses,
): FormatWarning[] {
  const { pixels, width } = artwork;
  const isCropped = kind === 'badge' && format.width === format.height;
  const slots = format.slots.flatMap((slot): FormatWarning[] => [
    ...(isCropped && leavesCircle(slot.box, format.width)
      ? [{ code: 'outside-circle', slot: slot.id } as const]
      : []),
    ...judgeText(slot, pixels),
  ]);
  return [
    ...slots,
    ...(isElectoral && hasThreeColours(pixels) ? [{ code: 'three-colours' } as const] : []),
    ...(width < format.width
      ? [{ code: 'low-resolution', width, wanted: format.width } as const]
      : []),
  ];
}

/** Whether a corner of a box lies outside of the circle that a square of `side` px holds. */
function leavesCircle({ x, y, width, height }: Box, side: number): boolean {
  const middle = side / 2;
  const reach = (from: number, length: number) =>
    Math.max(Math.abs(from - middle), Math.abs(from + length - middle));
  return Math.hypot(reach(x, width), reach(y, height)) > middle;
}

function judgeText(slot: TextSlot, pixels: Pixels): FormatWarning[] {
  const colour = parseColour(slot.colour);
  const under = [...pixelsIn(pixels, slot.box, SAMPLES)];
  const seen = under.filter(([, , , alpha]) => alpha < SEEN_THROUGH).length;
  const ratios = under.map((pixel) => worstContrast(colour, pixel)).sort((a, b) => a - b);
  const ratio = ratios[Math.floor(ratios.length * BLENDS)] ?? Number.POSITIVE_INFINITY;
  if (ratio >= LEAST_CONTRAST) return [];
  if (seen > under.length / 2) return [{ code: 'over-photo', slot: slot.id }];
  return [{ code: 'low-contrast', slot: slot.id, ratio: Math.round(ratio * 10) / 10 }];
}

/** The contrast of a text on a pixel of artwork, whatever the photo under it. */
function worstContrast(colour: Colour, [red, green, blue, alpha]: Pixel): number {
  const share = alpha / 255;
  const ratios = WORST.map((photo) => {
    const blend = (value: number, under: number) => value * share + under * (1 - share);
    return measureContrast(colour, [
      blend(red, photo[0]),
      blend(green, photo[1]),
      blend(blue, photo[2]),
    ]);
  });
  return Math.min(...ratios);
}
