import type { Box } from '@/lib/domain/template';
import { moveBox, resizeBox } from '@/lib/render/edit-box';
import type { Size } from '@/lib/render/photo-geometry';

/** How far, in px, an arrow key goes; with Shift, ten of these. */
const STEP = 1;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A key as it was pressed. */
type Key = { readonly key: string; readonly shiftKey: boolean; readonly altKey: boolean };

/** The box after a key: arrows move it, with Alt they pull its right and lower edges; null for other keys. */
export function moveByKey({ key, shiftKey, altKey }: Key, box: Box, canvas: Size): Box | null {
  const arrow = ARROWS[key];
  if (!arrow) return null;
  const step = STEP * (shiftKey ? 10 : 1);
  const move = { dx: arrow[0] * step, dy: arrow[1] * step };
  return altKey ? resizeBox(box, { x: 1, y: 1 }, move, canvas) : moveBox(box, move, canvas);
}
