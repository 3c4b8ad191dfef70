import type { FontRole } from '@/lib/domain/campaign';
import type { TextSlot } from '@/lib/domain/template';
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

type Looks = { readonly label: string; readonly font: FontRole; readonly colour: string };

/** A new text in the lower middle of a canvas, where a circle leaves it whole. */
export function makeSlot(kind: SlotKind, { width, height }: Size, looks: Looks): TextSlot {
  const size = { width: Math.round(width * 0.6), height: Math.round(height * 0.08) };
  return {
    ...beginnings[kind],
    ...looks,
    box: { x: (width - size.width) / 2, y: Math.round(height * 0.76), ...size },
    align: 'center',
    minSize: 24,
    maxSize: 72,
    maxLines: 1,
    maxLength: 40,
    case: 'none',
    default: '',
  };
}
