import 'server-only';
import type { FontRole, Territory } from '@/lib/domain/campaign';
import { UNPLACED } from '@/lib/domain/placement';
import type { RefusalCode, RefusalDetails } from '@/lib/domain/refusal';
import type { Format, PhotoWindow, TextSlot } from '@/lib/domain/template';
import { fillSlot, findUnknownVariables } from '@/lib/render/fill-pattern';
import { fitText, type TextIssue } from '@/lib/render/fit-text';
import type { GlyphTable } from '@/lib/render/glyph-table';

const NOTHING_TYPED = { photo: UNPLACED, texts: {}, territory: null };

/** What texts are set with. */
type Typesetting = {
  readonly territories: readonly Territory[];
  readonly tables: Readonly<Record<FontRole, GlyphTable>>;
};

/** What keeps a built format from being painted: for who writes a pack's files, and for who works in the editor. */
export type FormatProblem = {
  /** "path: what was expected" */
  readonly words: string;
  readonly code: RefusalCode;
  readonly details: RefusalDetails;
};

/** Everything that keeps a built format from being painted. */
export function findProblems(format: Format, typesetting: Typesetting): FormatProblem[] {
  const { window, slots, width, height } = format;
  const words = `window: expected whole pixels inside ${width} x ${height}`;
  return [
    ...(window && !isPaintable(window, format)
      ? [{ words, code: 'template-window', details: {} } as const]
      : []),
    ...slots.flatMap((slot, index) =>
      findSlotProblems(slot, typesetting).map((problem) => ({
        words: `slots.${index}.${problem.words}`,
        code: problem.code,
        details: { slot: slot.label, ...problem.details },
      })),
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

function findSlotProblems(slot: TextSlot, { territories, tables }: Typesetting): FormatProblem[] {
  const [unknown] = findUnknownVariables(slot);
  if (unknown !== undefined) {
    const words = `pattern: expected {${slot.id}} or a place such as {departement.in}, not {${unknown}}`;
    return [{ words, code: 'template-variable', details: { variable: `{${unknown}}` } }];
  }
  const places: (Territory | null)[] = [null, ...territories];
  const texts = new Set(places.map((place) => fillSlot(slot, NOTHING_TYPED, place)));
  return [...texts].flatMap((text) => {
    const { issue } = fitText(slot, text, tables[slot.font]);
    return issue ? [describeIssue(issue, text)] : [];
  });
}

function describeIssue(issue: TextIssue, text: string): FormatProblem {
  if (issue.code === 'text-too-long') {
    const words = `box: expected room for "${text}"`;
    return { words, code: 'template-text-long', details: { text } };
  }
  const characters = issue.characters.join(' ');
  const words = `default: the font lacks ${characters} of "${text}"`;
  return { words, code: 'template-characters', details: { text, characters } };
}
