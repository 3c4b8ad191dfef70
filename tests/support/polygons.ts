import type { Segments } from '@/lib/render/outline';

export type Point = readonly [number, number];

/** A polygon as segments, its last point joined to its first. */
export function closePolygon(points: readonly Point[]): Segments {
  return points.flatMap((point, index) => [
    ...point,
    ...(points[(index + 1) % points.length] ?? point),
  ]);
}

export function drawRectangle(x: number, y: number, width: number, height: number): Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

/** Signed area of closed segments that do not cross, in square px (the shoelace formula). */
export function measureArea(segments: Segments): number {
  let double = 0;
  for (let i = 0; i + 3 < segments.length; i += 4) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = segments.slice(i, i + 4);
    double += x0 * y1 - x1 * y0;
  }
  return double / 2;
}

/**
 * Area inside of segments, in square px, pieces that overlap counted once (non-zero winding): the
 * lengths inside along `slices` lines per px, added up.
 */
export function measureFilledArea(segments: Segments, slices = 64): number {
  const heights = segments.filter((_, index) => index % 2 === 1);
  const first = Math.floor(Math.min(...heights) * slices);
  const last = Math.ceil(Math.max(...heights) * slices);
  let area = 0;
  for (let slice = first; slice < last; slice++) {
    area += measureInside(segments, (slice + 0.5) / slices) / slices;
  }
  return area;
}

function measureInside(segments: Segments, y: number): number {
  const crossings: { x: number; turn: number }[] = [];
  for (let i = 0; i + 3 < segments.length; i += 4) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = segments.slice(i, i + 4);
    if (y0 <= y === y1 <= y) continue;
    crossings.push({ x: x0 + ((y - y0) / (y1 - y0)) * (x1 - x0), turn: y0 < y1 ? 1 : -1 });
  }
  crossings.sort((a, b) => a.x - b.x);
  let winding = 0;
  let inside = 0;
  crossings.forEach(({ x, turn }, index) => {
    winding += turn;
    if (winding !== 0) inside += (crossings[index + 1]?.x ?? x) - x;
  });
  return inside;
}
