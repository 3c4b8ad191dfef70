import 'server-only';
import type { ReactElement } from 'react';
import type { FontRole } from '@/lib/domain/campaign';
import type { Box } from '@/lib/domain/template';
import { fitText } from '@/lib/render/fit-text';
import type { TextRun } from '@/lib/render/scene';
import type { DesignKit } from './design';
import { Line } from './line';
import { placeLine, type Run, round } from './words';

/** Letters of `size` px at most, `gap` px under the part before (from baseline to capitals). */
type PartStyle = { readonly size: number; readonly colour: string; readonly gap?: number };

/** One line of several runs, or a text that may be broken over some lines. */
export type Part = PartStyle &
  (
    | { readonly runs: readonly Run[] }
    | { readonly text: string; readonly font: FontRole; readonly lines: number }
  );

export type Placing = {
  readonly box: Box;
  readonly align: 'start' | 'center' | 'end';
  readonly scale: number;
};

/** A part set in its box: from capitals to last baseline, to be drawn from any top. */
export type Piece = {
  readonly gap: number;
  readonly height: number;
  readonly draw: (top: number) => ReactElement;
};

/** Smaller than this no word is set: it has no room. */
const MIN_SIZE = 20;
/** Height in px of a box that never limits a text. */
const ENDLESS = 4000;

/** Sets a part no wider than its box. Throws RangeError for a text that has no room. */
export function setPart(kit: DesignKit, part: Part, placing: Placing): Piece {
  return 'runs' in part ? setRuns(kit, part, placing) : setText(kit, part, placing);
}

function setRuns(kit: DesignKit, part: Part & { runs: readonly Run[] }, placing: Placing): Piece {
  const { box, align, scale } = placing;
  const style = { size: part.size * scale, maxWidth: box.width, colour: part.colour };
  const line = placeLine(kit, part.runs, style);
  const share = { start: 0, center: 0.5, end: 1 }[align];
  const x = box.x + (box.width - line.width) * share;
  return {
    gap: (part.gap ?? 0) * scale,
    height: line.capHeight,
    draw: (top) => <Line key={top} line={line} x={x} baseline={top + line.capHeight} />,
  };
}

function setText(
  kit: DesignKit,
  part: Part & { text: string; font: FontRole; lines: number },
  { box, align, scale }: Placing,
): Piece {
  const table = kit.tables[part.font];
  const { runs } = fitText(
    {
      ...{ id: 'part', label: '', pattern: '', default: '', maxLength: 400, case: 'none' },
      ...{ box: { ...box, y: 0, height: ENDLESS }, font: part.font, align, colour: part.colour },
      ...{ minSize: MIN_SIZE, maxSize: Math.round(part.size * scale), maxLines: part.lines },
    },
    part.text,
    table,
  );
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) throw new RangeError(`Expected room for "${part.text}"`);
  const capitals = (table.capHeight * first.size) / table.unitsPerEm;
  return {
    gap: (part.gap ?? 0) * scale,
    height: capitals + last.baseline - first.baseline,
    draw: (top) => (
      <g key={top} transform={`translate(0 ${round(top + capitals - first.baseline)})`}>
        {runs.flatMap((run) => drawRun(kit, run, part.font))}
      </g>
    ),
  };
}

function drawRun(kit: DesignKit, run: TextRun, font: FontRole): ReactElement[] {
  const table = kit.tables[font];
  const scale = round(run.size / table.unitsPerEm);
  return run.glyphs.map(({ character, x }) => (
    <path
      key={`${x} ${run.baseline}`}
      d={table.glyphs.get(character)?.outline ?? ''}
      fill={run.colour}
      transform={`translate(${x} ${run.baseline}) scale(${scale} ${-scale})`}
    />
  ));
}
