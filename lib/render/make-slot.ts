import type { FontRole } from '@/lib/domain/campaign';
import type { Box, PhotoWindow, TextSlot } from '@/lib/domain/template';
import type { Size } from './photo-geometry';

/** What a new text is for: a first name, the place, or any other words. */
export const slotKinds = ['name', 'place', 'words'] as const;
export type SlotKind = (typeof slotKinds)[number];

/** The ids and patterns that texts of a kind have in every pack, so that what is typed goes from one to the next. */
const beginnings: Record<SlotKind, Pick<TextSlot, 'id' | 'pattern'>> = {
  name: { id: 'prenom', pattern: '{prenom}' },
  place: { id: 'departement', pattern: '{departement.in}' },
  words: { id: 'texte', pattern: '{texte}' },
};

/** A new text's height and greatest width, as shares of the canvas. */
const HEIGHT = 0.08;
const WIDTH = 0.6;

/** Where it begins over a photo, as a share of the canvas's height. */
const OVER_PHOTO = 0.76;

/** The share of a strip of artwork under the photo that its height may take. */
const IN_STRIP = 0.6;

type Looks = { readonly label: string; readonly font: FontRole; readonly colour: string };

/** A new text under the photo where the artwork leaves room for it, else low over the photo. */
export function makeSlot(
  kind: SlotKind,
  canvas: Size,
  window: PhotoWindow | null,
  looks: Looks,
): TextSlot {
  return {
    ...beginnings[kind],
    ...looks,
    box: placeSlot(canvas, window),
    align: 'center',
    minSize: 24,
    maxSize: 72,
    maxLines: 1,
    maxLength: 40,
    case: 'none',
    default: '',
  };
}

function placeSlot(canvas: Size, window: PhotoWindow | null): Box {
  const wanted = Math.round(canvas.height * HEIGHT);
  const bottom = window ? window.y + window.height : 0;
  const strip = canvas.height - bottom;
  const hasStrip = window !== null && strip * IN_STRIP >= wanted / 2;
  const height = hasStrip ? Math.min(wanted, Math.round(strip * IN_STRIP)) : wanted;
  const y = hasStrip
    ? bottom + Math.round((strip - height) / 3)
    : Math.round(canvas.height * OVER_PHOTO);
  const width = Math.min(Math.round(canvas.width * WIDTH), widthInCircle(canvas, y + height));
  return { x: Math.round((canvas.width - width) / 2), y, width, height };
}

/** How wide a box that ends at `bottom` may be within the circle that a square holds. */
function widthInCircle({ width, height }: Size, bottom: number): number {
  if (width !== height) return width;
  const radius = width / 2;
  return 2 * Math.floor(Math.sqrt(Math.max(0, radius ** 2 - (bottom - radius) ** 2)));
}
