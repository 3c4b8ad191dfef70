/** A circle in px. */
export type Circle = { readonly x: number; readonly y: number; readonly radius: number };

type Point = readonly [x: number, y: number];

/** How far from a circle, in px, a point may be that lies on it. */
const TOLERANCE = 1.5;

/** How far beyond a circle, as a share of its radius, what a fit says of its hidden part may be wrong. */
const SLACK = 0.03;

/** The least share of an outline that lies on its circle: a ribbon's edge is nearly half of what it leaves. */
const LEAST_ON = 0.45;

/** How many points are looked at. */
const POINTS = 120;

/** How far apart three points are, as shares of the way round. */
const STRIDES = [0.08, 0.15, 0.22] as const;

/**
 * The circle that most of an outline lies on, whatever artwork hides the rest: of circles through three points of
 * it, all the way round, the one with the most others on it (RANSAC, Fischler and Bolles 1981, without chance), each
 * first drawn to all that lies near it, because three points alone say little. Null when too little of the outline lies
 * on one. A circle larger than `width` px is none: a straight side lies on a very large one.
 */
export function fitCircle(outline: Int32Array, width: number): Circle | null {
  const points = samplePoints(outline, width);
  const onCircle = (circle: Circle) => points.filter((point) => isOn(circle, point));
  let best: { circle: Circle; count: number } | null = null;
  for (const three of drawThrees(points)) {
    const rough = circleThrough(three);
    if (!rough || rough.radius > width) continue;
    const near = onCircle(rough);
    if (best && near.length < best.count / 2) continue;
    const circle = circleNear(near) ?? rough;
    const { length } = onCircle(circle);
    if (circle.radius <= width && length > (best?.count ?? 0)) best = { circle, count: length };
  }
  return best && best.count >= LEAST_ON * points.length ? best.circle : null;
}

/** Whether a point lies inside of a circle, or as near to it as a fit can tell. */
export function isInside({ x, y, radius }: Circle, [px, py]: Point): boolean {
  return Math.hypot(px - x, py - y) <= radius * (1 + SLACK) + TOLERANCE;
}

/** Points of an outline in the order in which one sees them from its middle, evenly chosen among all of them. */
function samplePoints(outline: Int32Array, width: number): Point[] {
  const all = Array.from(outline, (cell): Point => [cell % width, Math.floor(cell / width)]);
  const mean = (axis: 0 | 1) => all.reduce((sum, point) => sum + point[axis], 0) / all.length;
  const [x, y] = [mean(0), mean(1)];
  const angleOf = (point: Point) => Math.atan2(point[1] - y, point[0] - x);
  const sorted = all.map((point) => ({ point, angle: angleOf(point) }));
  sorted.sort((a, b) => a.angle - b.angle);
  const share = Math.min(1, POINTS / all.length);
  const isChosen = (place: number) => Math.floor(place * share) > Math.floor((place - 1) * share);
  return sorted.filter((_, place) => isChosen(place)).map(({ point }) => point);
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

/** The circle nearest to points by least squares on the squares of distances (Kåsa 1976); null when they are in line. */
function circleNear(points: readonly Point[]): Circle | null {
  const mean = (of: (point: Point) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [mx, my] = [mean(([x]) => x), mean(([, y]) => y)];
  const centred = points.map(([x, y]): Point => [x - mx, y - my]);
  const sum = (of: (u: number, v: number) => number) =>
    centred.reduce((total, [u, v]) => total + of(u, v), 0);
  const [uu, uv, vv] = [sum((u) => u * u), sum((u, v) => u * v), sum((_, v) => v * v)];
  const p = sum((u, v) => u * (u * u + v * v)) / 2;
  const q = sum((u, v) => v * (u * u + v * v)) / 2;
  const determinant = uu * vv - uv * uv;
  if (Math.abs(determinant) < 1) return null;
  const [u, v] = [(p * vv - q * uv) / determinant, (q * uu - p * uv) / determinant];
  return { x: mx + u, y: my + v, radius: Math.hypot(u, v, Math.sqrt((uu + vv) / points.length)) };
}

function isOn({ x, y, radius }: Circle, [px, py]: Point): boolean {
  return Math.abs(Math.hypot(px - x, py - y) - radius) <= TOLERANCE;
}
