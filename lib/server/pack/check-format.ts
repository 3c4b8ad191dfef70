import 'server-only';
import type { FontRole, Territory } from '@/lib/domain/campaign';
import { UNPLACED } from '@/lib/domain/placement';
import type { Format, PhotoWindow, TextSlot } from '@/lib/domain/template';
import { fillSlot, findUnknownVariables } from '@/lib/render/fill-pattern';
import { fitText } from '@/lib/render/fit-text';
import type { GlyphTable } from '@/lib/render/glyph-table';

const NOTHING_TYPED = { photo: UNPLACED, texts: {}, territory: null };

/** What texts are set with. */
type Typesetting = {
  readonly territories: readonly Territory[];
  readonly tables: Readonly<Record<FontRole, GlyphTable>>;
};

/** What keeps a built format from being painted, each as "path: what was expected". */
export function findProblems(format: Format, typesetting: Typesetting): string[] {
  const { window, slots } = format;
  return [
    ...(window && !isPaintable(window, format)
      ? [`window: expected whole pixels inside ${format.width} x ${format.height}`]
      : []),
    ...slots.flatMap((slot, index) =>
      findSlotProblems(slot, typesetting).map((problem) => `slots.${index}.${problem}`),
    ),
  ];
}

function isPaintable({ x, y, width, height }: PhotoWindow, format: Format): boolean {
  return (
    [x, y, width, height].every(Number.isInteger) &&
    Math.min(x, y) >= 0 &&
    x + width <= format.width &&
    y + height <= format.height
  );
}

function findSlotProblems(slot: TextSlot, { territories, tables }: Typesetting): string[] {
  const unknown = findUnknownVariables(slot);
  if (unknown.length > 0) {
    return [
      `pattern: expected {${slot.id}} or a place such as {departement.in}, not {${unknown[0]}}`,
    ];
  }
  const places: (Territory | null)[] = [null, ...territories];
  const texts = new Set(places.map((place) => fillSlot(slot, NOTHING_TYPED, place)));
  return [...texts].flatMap((text) => {
    const { issue } = fitText(slot, text, tables[slot.font]);
    if (!issue) return [];
    if (issue.code === 'text-too-long') return [`box: expected room for "${text}"`];
    return [`default: the font lacks ${issue.characters.join(' ')} of "${text}"`];
  });
}
