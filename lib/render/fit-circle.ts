/** A circle in px. */
export type Circle = { readonly x: number; readonly y: number; readonly radius: number };

type Point = readonly [x: number, y: number];

/** How far from a circle, in px, a point may be that lies on it. */
const TOLERANCE = 1.5;

/** How far beyond a circle, as a share of its radius, what a fit says of its hidden part may be wrong. */
const SLACK = 0.03;

/** How many points are looked at. */
const POINTS = 120;

/** How far apart three points are, as shares of the way round. */
const STRIDES = [0.08, 0.15, 0.22] as const;

/**
 * The circle that most of an outline lies on, whatever artwork hides the rest: of circles through three points of
 * it, all the way round, the one with the most others on it (RANSAC, Fischler and Bolles 1981, without chance). Null when less
 * than half of the outline lies on one.
 */
export function fitCircle(outline: Int32Array, width: number): Circle | null {
  const points = samplePoints(outline, width);
  let best: { circle: Circle; count: number } | null = null;
  for (const three of drawThrees(points)) {
    const circle = circleThrough(three);
    if (!circle) continue;
    const count = points.filter((point) => isOn(circle, point)).length;
    if (!best || count > best.count) best = { circle, count };
  }
  return best && best.count * 2 >= points.length ? best.circle : null;
}

/** Whether a point lies inside of a circle, or as near to it as a fit can tell. */
export function isInside({ x, y, radius }: Circle, [px, py]: Point): boolean {
  return Math.hypot(px - x, py - y) <= radius * (1 + SLACK) + TOLERANCE;
}

/** Points of an outline in the order in which one sees them from its middle. */
function samplePoints(outline: Int32Array, width: number): Point[] {
  const count = Math.min(POINTS, outline.length);
  const points = Array.from({ length: count }, (_, place): Point => {
    const cell = outline[Math.floor((place * outline.length) / count)] ?? 0;
    return [cell % width, Math.floor(cell / width)];
  });
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / count;
  const [x, y] = [mean(0), mean(1)];
  const angleOf = (point: Point) => Math.atan2(point[1] - y, point[0] - x);
  return points.sort((a, b) => angleOf(a) - angleOf(b));
}

function drawThrees(points: readonly Point[]): (Point | undefined)[][] {
  const at = (place: number) => points[place % points.length];
  return STRIDES.flatMap((stride) => {
    const step = Math.max(1, Math.round(stride * points.length));
    return points.map((_, place) => [at(place), at(place + step), at(place + 2 * step)]);
  });
}

function circleThrough([a, b, c]: readonly (Point | undefined)[]): Circle | null {
  if (!a || !b || !c) return null;
  const [[ax, ay], [bx, by], [cx, cy]] = [a, b, c];
  const twice = 2 * (ax * (by - cy) + bx * (cy - ay) + cx * (ay - by));
  if (Math.abs(twice) < 1) return null;
  const [aa, bb, cc] = [ax * ax + ay * ay, bx * bx + by * by, cx * cx + cy * cy];
  const x = (aa * (by - cy) + bb * (cy - ay) + cc * (ay - by)) / twice;
  const y = (aa * (cx - bx) + bb * (ax - cx) + cc * (bx - ax)) / twice;
  return { x, y, radius: Math.hypot(ax - x, ay - y) };
}

function isOn({ x, y, radius }: Circle, [px, py]: Point): boolean {
  return Math.abs(Math.hypot(px - x, py - y) - radius) <= TOLERANCE;
}
