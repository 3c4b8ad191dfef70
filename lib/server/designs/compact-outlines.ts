import 'server-only';

/** A glyph outline (absolute M L Q C Z, in font units), where it starts in px and px per font unit. */
type Glyph = { readonly outline: string; readonly x: number; readonly scale: number };

const COMMAND = /([MLQCZ])([^MLQCZ]*)/g;
const POINTS = { M: 1, L: 1, Q: 2, C: 3 };

/** Steps of a px that points stand on: a quarter of one cannot be seen. */
export const GRID = 4;

/**
 * Glyphs on one baseline as one path, in steps of the grid, each point told from the last one: a third
 * fewer bytes than the font's own numbers, in pages that carry them twice.
 */
export function compactOutlines(glyphs: readonly Glyph[], baseline: number): string {
  return glyphs.map((glyph) => compactOutline(glyph, baseline)).join('');
}

function compactOutline({ outline, x, scale }: Glyph, baseline: number): string {
  let path = '';
  let [atX, atY] = [0, 0];
  for (const [, command, list] of outline.matchAll(COMMAND)) {
    if (command === 'Z') {
      path += 'z';
      continue;
    }
    const points = (list?.match(/-?[\d.]+/g) ?? []).map((text, index) =>
      Math.round(GRID * (index % 2 ? baseline - Number(text) * scale : x + Number(text) * scale)),
    );
    const step = 2 * POINTS[command as keyof typeof POINTS];
    for (let i = 0; i + step <= points.length; i += step) {
      const group = points.slice(i, i + step);
      // Every outline starts from a place of its own; what follows is told from there.
      const isStart = command === 'M';
      const numbers = isStart ? group : group.map((n, index) => n - (index % 2 ? atY : atX));
      path += (isStart ? 'M' : command?.toLowerCase()) + numbers.join(' ').replaceAll(' -', '-');
      [atX, atY] = [group.at(-2) ?? 0, group.at(-1) ?? 0];
    }
  }
  return path;
}
