import type { AlphaPlane } from './alpha-plane';

/**
 * 1 where a plane is under `level` in a whole square of three px, and at the px round such squares: hairlines, and
 * the noise of a lossy file, are not part of it. What is outside of the canvas is in nobody's way.
 */
export function openPlane({ width, height, data }: AlphaPlane, level: number): Uint8Array {
  const open = new Uint8Array(data.length);
  for (let index = 0; index < data.length; index++)
    open[index] = (data[index] ?? 0) < level ? 1 : 0;
  spread(open, width, height, 0);
  spread(open, width, height, 1);
  return open;
}

/** Gives every px that has a px of `value` beside it, or at a corner, that value too. */
function spread(open: Uint8Array, width: number, height: number, value: 0 | 1): void {
  spreadLines(open, { lines: height, length: width, across: width, along: 1 }, value);
  spreadLines(open, { lines: width, length: height, across: 1, along: width }, value);
}

type Lines = { lines: number; length: number; across: number; along: number };

function spreadLines(open: Uint8Array, { lines, length, across, along }: Lines, value: 0 | 1) {
  for (let line = 0; line < lines; line++) {
    let index = line * across;
    let before = 1 - value;
    for (let place = 0; place < length; place++, index += along) {
      const here = open[index] ?? 0;
      const after = place + 1 < length ? (open[index + along] ?? 0) : 1 - value;
      if (before === value || after === value) open[index] = value;
      before = here;
    }
  }
}
