import 'server-only';
import type { ReactElement } from 'react';
import type { FontRole } from '@/lib/domain/campaign';
import { type ShapedLine, shapeLine } from '@/lib/render/shape-line';
import type { DesignKit } from './design';

/** A piece of a line: its own font and, if it has one, its own colour. */
export type Run = { readonly text: string; readonly font: FontRole; readonly colour?: string };

export type LineStyle = {
  /** px of the letters' size, made smaller when the line would be wider than `maxWidth`. */
  readonly size: number;
  readonly maxWidth: number;
  readonly colour: string;
  /** Extra space between letters, as a fraction of the size. */
  readonly tracking?: number;
};

/** A glyph ready to be drawn: its outline, where it starts (px) and px per font unit. */
type PlacedGlyph = { outline: string; x: number; scale: number; advance: number; colour: string };

export type PlacedLine = {
  glyphs: PlacedGlyph[];
  width: number;
  size: number;
  capHeight: number;
};

/** Sets runs on one line, a space between two, kerned by the pack's own tables, no wider than `maxWidth` px. */
export function placeLine(kit: DesignKit, runs: readonly Run[], style: LineStyle): PlacedLine {
  const natural = placeRuns(kit, runs, style, style.size);
  const size =
    natural.width > style.maxWidth ? (style.size * style.maxWidth) / natural.width : style.size;
  const { glyphs, width } = placeRuns(kit, runs, style, size);
  const tallest = Math.max(...runs.map((run) => readCapHeight(kit, run.font)));
  return { glyphs, width, size, capHeight: tallest * size };
}

function placeRuns(kit: DesignKit, runs: readonly Run[], style: LineStyle, size: number) {
  const glyphs: PlacedGlyph[] = [];
  const gap = (style.tracking ?? 0) * size;
  let pen = 0;
  for (const [order, run] of runs.entries()) {
    const table = kit.tables[run.font];
    const text = order === 0 ? run.text : ` ${run.text}`;
    const line = shapeLine(table, text.normalize('NFC'));
    const scale = size / table.unitsPerEm;
    for (const [index, character] of [...line.text].entries()) {
      const glyph = table.glyphs.get(character);
      const x = pen + (line.starts[index] ?? 0) * scale + gap * index;
      glyphs.push({
        outline: glyph?.outline ?? '',
        x,
        scale,
        advance: (glyph?.advance ?? 0) * scale,
        colour: run.colour ?? style.colour,
      });
    }
    pen += advanceOf(line, scale, gap);
  }
  return { glyphs, width: pen - gap };
}

function advanceOf(line: ShapedLine, scale: number, gap: number): number {
  return line.advance * scale + [...line.text].length * gap;
}

function readCapHeight(kit: DesignKit, font: FontRole): number {
  const table = kit.tables[font];
  return table.capHeight / table.unitsPerEm;
}

/** A line of words as outlines, in a box as wide as its advance and as high as its size. */
export function Words(props: { kit: DesignKit; runs: readonly Run[] } & LineStyle): ReactElement {
  const line = placeLine(props.kit, props.runs, props);
  const width = Math.ceil(line.width);
  const height = Math.ceil(line.size);
  // Accents and swashes reach out of the box: the drawing is larger, its margin takes it back.
  const pad = Math.ceil(line.size * 0.5);
  const baseline = (height + line.capHeight) / 2;
  return (
    <svg
      width={width + 2 * pad}
      height={height + 2 * pad}
      viewBox={`${-pad} ${-pad} ${width + 2 * pad} ${height + 2 * pad}`}
      style={{ margin: -pad, flexShrink: 0 }}
      role="presentation"
      data-words={`${width}x${height}`}
    >
      {line.glyphs.map((glyph) => (
        <path
          key={glyph.x}
          d={glyph.outline}
          fill={glyph.colour}
          transform={`translate(${round(glyph.x)} ${round(baseline)}) scale(${round(glyph.scale)} ${-round(glyph.scale)})`}
        />
      ))}
    </svg>
  );
}

/** Keeps SVG numbers short and equal on every machine. */
export function round(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
