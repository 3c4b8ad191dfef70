/** A straight piece of an outline: x0, y0, x1, y1 in a list, four numbers each. */
export type Segments = number[];

/** How far a straight piece may stray from its curve, in px: 5 of 255 levels of coverage at most. */
const STRAY = 0.02;

const COMMAND = /([MLQCZ])([^MLQCZ]*)/g;

/**
 * Flattens a glyph outline (absolute M L Q C Z) into straight segments, each point mapped by
 * x * scale + dx, -y * scale + dy. Curves are cut so that no piece strays from them over 0.02 px.
 */
export function flattenOutline(outline: string, scale: number, dx: number, dy: number): Segments {
  const segments: Segments = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const lineTo = (toX: number, toY: number) => {
    segments.push(x, y, toX, toY);
    [x, y] = [toX, toY];
  };
  for (const [, command, list] of outline.matchAll(COMMAND)) {
    const p = readPoints(list ?? '', scale, dx, dy);
    if (command === 'M') {
      [x, y] = [p[0] ?? 0, p[1] ?? 0];
      [startX, startY] = [x, y];
    } else if (command === 'L') {
      for (let i = 0; i + 1 < p.length; i += 2) lineTo(p[i] ?? 0, p[i + 1] ?? 0);
    } else if (command === 'Q') {
      for (let i = 0; i + 3 < p.length; i += 4) curveTo([x, y, ...p.slice(i, i + 4)], lineTo);
    } else if (command === 'C') {
      for (let i = 0; i + 5 < p.length; i += 6) curveTo([x, y, ...p.slice(i, i + 6)], lineTo);
    } else lineTo(startX, startY);
  }
  return segments;
}

function readPoints(list: string, scale: number, dx: number, dy: number): number[] {
  const numbers = list.match(/-?[\d.]+/g) ?? [];
  return numbers.map((text, index) =>
    index % 2 === 0 ? Number(text) * scale + dx : -Number(text) * scale + dy,
  );
}

/** Draws a quadratic (6 numbers) or cubic (8 numbers) Bézier curve as straight pieces. */
function curveTo(points: number[], lineTo: (x: number, y: number) => void): void {
  const [x1 = 0, y1 = 0] = points.slice(-2);
  const pieces = countPieces(points);
  for (let piece = 1; piece < pieces; piece++) {
    const [x, y] = pointOnCurve(points, piece / pieces);
    lineTo(x, y);
  }
  lineTo(x1, y1);
}

/** A chord strays by at most an eighth of the second derivative over the square of the pieces. */
function countPieces(points: number[]): number {
  const degree = points.length / 2 - 1;
  let bend = 0;
  for (let i = 0; i + 5 < points.length; i += 2) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points.slice(i, i + 6);
    bend = Math.max(bend, Math.hypot(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2));
  }
  return Math.max(1, Math.ceil(Math.sqrt((degree * (degree - 1) * bend) / (8 * STRAY))));
}

/** De Casteljau's construction at `t`. */
function pointOnCurve(points: number[], t: number): [number, number] {
  let level = points;
  while (level.length > 2) {
    const current = level;
    level = current.slice(2).map((value, index) => (current[index] ?? 0) * (1 - t) + value * t);
  }
  return [level[0] ?? 0, level[1] ?? 0];
}
