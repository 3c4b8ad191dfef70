import type { TextSlot } from '@/lib/domain/template';
import { breakLines } from './break-lines';
import { findMissingCharacters, type GlyphTable } from './glyph-table';
import type { TextRun } from './scene';
import { type ShapedLine, shapeLine } from './shape-line';

/** Distance between two baselines, as a multiple of the size. */
const LINE_HEIGHT = 1.06;

/** Glyphs start on quarters of a pixel, so that a painter can keep a mask for each of the four. */
const STEP = 4;

/** Rounding to those quarters moves a glyph by an eighth: ink keeps this many px from the edges. */
const EDGE = 0.13;

export type TextIssue =
  | { code: 'text-missing-characters'; slot: string; characters: string[] }
  | { code: 'text-too-long'; slot: string };

export type FittedText = { runs: TextRun[]; issue: TextIssue | null };

/**
 * Sets a text in its slot: breaks at U+0020 only, takes the largest whole size (px) from maxSize
 * down to minSize whose ink stays inside the box, centres it in height by its capitals.
 * A text that cannot be set gives no run and says why.
 */
export function fitText(slot: TextSlot, text: string, table: GlyphTable): FittedText {
  const words = text
    .normalize('NFC')
    .split(' ')
    .filter((word) => word !== '');
  const characters = findMissingCharacters(table, words.join(' '));
  if (characters.length > 0) {
    return { runs: [], issue: { code: 'text-missing-characters', slot: slot.id, characters } };
  }
  if (words.length === 0) return { runs: [], issue: null };
  const runs = fitWords(slot, words, table);
  return runs
    ? { runs, issue: null }
    : { runs: [], issue: { code: 'text-too-long', slot: slot.id } };
}

function fitWords(slot: TextSlot, words: string[], table: GlyphTable): TextRun[] | null {
  const measure = (from: number, to: number) =>
    shapeLine(table, words.slice(from, to).join(' ')).advance;
  let best: { size: number; runs: TextRun[] } | null = null;
  for (let count = 1; count <= Math.min(slot.maxLines, words.length); count++) {
    const lines = breakLines(words, count, measure).map((line) => shapeLine(table, line.join(' ')));
    const fitted = findLargestSize(slot, lines, table, best?.size ?? slot.minSize - 1);
    if (fitted) best = fitted;
  }
  return best?.runs ?? null;
}

/** Tries sizes from the largest that the width allows down to, but without, `above`. */
function findLargestSize(
  slot: TextSlot,
  lines: readonly ShapedLine[],
  table: GlyphTable,
  above: number,
): { size: number; runs: TextRun[] } | null {
  const widest = Math.max(...lines.map(measureInk), 1);
  const byWidth = Math.ceil(((slot.box.width + 2) * table.unitsPerEm) / widest);
  for (let size = Math.min(slot.maxSize, byWidth); size > above; size--) {
    const runs = placeLines(slot, lines, table, size);
    if (runs) return { size, runs };
  }
  return null;
}

/** The lines as runs at a size (px), or null when any ink would leave the box. */
function placeLines(
  slot: TextSlot,
  lines: readonly ShapedLine[],
  table: GlyphTable,
  size: number,
): TextRun[] | null {
  const scale = size / table.unitsPerEm;
  const leading = Math.round(size * LINE_HEIGHT);
  const capitals = table.capHeight * scale;
  const height = capitals + leading * (lines.length - 1);
  const firstBaseline = Math.round(slot.box.y + (slot.box.height - height) / 2 + capitals);
  const runs = lines.map((line, index) =>
    makeRun(slot, line, table.font, { size, scale, baseline: firstBaseline + index * leading }),
  );
  return runs.every((run) => isInside(run, table)) ? runs : null;
}

function makeRun(
  slot: TextSlot,
  line: ShapedLine,
  font: string,
  at: { size: number; scale: number; baseline: number },
): TextRun {
  const left = slot.box.x + alignLine(slot, line, at.scale);
  const glyphs = [...line.text].map((character, index) => ({
    character,
    x: Math.round((left + (line.starts[index] ?? 0) * at.scale) * STEP) / STEP,
  }));
  return {
    kind: 'text',
    slot: slot.id,
    font,
    size: at.size,
    colour: slot.colour,
    baseline: at.baseline,
    box: slot.box,
    glyphs: glyphs.filter(({ character }) => character !== ' ' && character !== '\u00a0'),
  };
}

/** Where the line's origin stands from the box's left edge, in px, aligned by its ink. */
function alignLine(slot: TextSlot, line: ShapedLine, scale: number): number {
  const free = slot.box.width - 2 * EDGE - measureInk(line) * scale;
  const share = slot.align === 'start' ? 0 : slot.align === 'end' ? 1 : 0.5;
  return EDGE + free * share - (line.ink?.left ?? 0) * scale;
}

/** Width of a line's ink in font units. */
function measureInk({ ink, advance }: ShapedLine): number {
  return ink ? ink.right - ink.left : advance;
}

function isInside(run: TextRun, table: GlyphTable): boolean {
  const scale = run.size / table.unitsPerEm;
  const right = run.box.x + run.box.width;
  const bottom = run.box.y + run.box.height;
  return run.glyphs.every(({ character, x }) => {
    const ink = table.glyphs.get(character)?.ink;
    if (!ink) return true;
    return (
      x + ink[0] * scale >= run.box.x &&
      x + ink[2] * scale <= right &&
      run.baseline - ink[3] * scale >= run.box.y &&
      run.baseline - ink[1] * scale <= bottom
    );
  });
}
