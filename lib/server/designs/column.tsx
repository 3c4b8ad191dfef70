import 'server-only';
import type { ReactElement } from 'react';
import type { Box } from '@/lib/domain/template';
import type { DesignKit } from './design';
import { type Part, type Piece, setPart } from './piece';

type ColumnProps = {
  readonly kit: DesignKit;
  readonly box: Box;
  readonly align?: 'start' | 'center' | 'end';
  readonly anchor?: 'top' | 'middle' | 'bottom';
  readonly parts: readonly Part[];
};

const SHARES = { top: 0, middle: 0.5, bottom: 1 };

/** How much smaller everything becomes at each step until a column is no higher than its box. */
const STEP = 0.97;

/** Parts one under the other in a box, all a little smaller where they would be too high; inside a `Drawing`. */
export function Column({
  kit,
  box,
  align = 'start',
  anchor = 'top',
  parts,
}: ColumnProps): ReactElement {
  const pieces = fitPieces(kit, parts, box, align);
  let top = box.y + (box.height - measure(pieces)) * SHARES[anchor];
  return (
    <g>
      {pieces.map((piece, index) => {
        if (index > 0) top += piece.gap;
        const drawn = piece.draw(top);
        top += piece.height;
        return drawn;
      })}
    </g>
  );
}

function fitPieces(
  kit: DesignKit,
  parts: readonly Part[],
  box: Box,
  align: 'start' | 'center' | 'end',
): Piece[] {
  let pieces: Piece[] = [];
  for (let scale = 1; pieces.length === 0 || measure(pieces) > box.height; scale *= STEP) {
    const current = scale;
    pieces = parts.map((part) => setPart(kit, part, { box, align, scale: current }));
  }
  return pieces;
}

/** From the capitals of the first line to the baseline of the last, in px. */
function measure(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { gap, height }, index) => sum + (index > 0 ? gap : 0) + height, 0);
}
