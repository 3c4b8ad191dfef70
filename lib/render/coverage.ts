import type { Segments } from './outline';

/** How much of each pixel a shape covers, 0 to 255, `x` and `y` where the mask stands in px. */
export type Mask = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
};

/**
 * The exact area each pixel shares with a filled outline: every segment adds its signed area to the
 * pixels of its rows, and a running sum along each row gives the coverage.
 */
export function coverOutline(segments: Segments): Mask | null {
  if (segments.length === 0) return null;
  const box = findBox(segments);
  const { x, y, width, height } = box;
  // One spare column: a segment on the right edge adds to the pixel after it.
  const stride = width + 2;
  const areas = new Float32Array(stride * height);
  for (let i = 0; i + 3 < segments.length; i += 4) {
    const [x0, y0] = [(segments[i] ?? 0) - x, (segments[i + 1] ?? 0) - y];
    const [x1, y1] = [(segments[i + 2] ?? 0) - x, (segments[i + 3] ?? 0) - y];
    if (y0 < y1) addSegment(areas, stride, 1, x0, y0, x1, y1);
    else if (y0 > y1) addSegment(areas, stride, -1, x1, y1, x0, y0);
  }
  return { ...box, data: sumRows(areas, stride, width, height) };
}

function findBox(segments: Segments) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i + 1 < segments.length; i += 2) {
    const [x, y] = [segments[i] ?? 0, segments[i + 1] ?? 0];
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  const [x, y] = [Math.floor(left), Math.floor(top)];
  return { x, y, width: Math.ceil(right) - x + 1, height: Math.ceil(bottom) - y + 1 };
}

/** Adds a segment written from its top to its bottom; `direction` is 1 when it runs that way, or -1. */
function addSegment(
  areas: Float32Array,
  stride: number,
  direction: number,
  topX: number,
  topY: number,
  bottomX: number,
  bottomY: number,
): void {
  const slope = (bottomX - topX) / (bottomY - topY);
  for (let row = Math.floor(topY); row < bottomY; row++) {
    const from = Math.max(topY, row);
    const to = Math.min(bottomY, row + 1);
    if (to <= from) continue;
    const fromX = topX + (from - topY) * slope;
    const toX = topX + (to - topY) * slope;
    const height = direction * (to - from);
    if (fromX < toX) addRow(areas, row * stride, height, fromX, toX);
    else addRow(areas, row * stride, height, toX, fromX);
  }
}

/** Spreads one row's share of a segment over the pixels between `left` and `right`. */
function addRow(areas: Float32Array, start: number, height: number, left: number, right: number) {
  const first = Math.floor(left);
  const last = Math.floor(right);
  if (first === last) {
    const middle = (left + right) / 2 - first;
    add(areas, start + first, height * (1 - middle));
    add(areas, start + first + 1, height * middle);
    return;
  }
  const perPixel = height / (right - left);
  let before = 0;
  for (let pixel = first; pixel <= last; pixel++) {
    const from = Math.max(left, pixel) - pixel;
    const to = Math.min(right, pixel + 1) - pixel;
    const share = perPixel * (to - from) * (1 - (from + to) / 2);
    add(areas, start + pixel, share + before);
    before = perPixel * (to - from) - share;
  }
  add(areas, start + last + 1, before);
}

function add(areas: Float32Array, index: number, amount: number): void {
  areas[index] = (areas[index] ?? 0) + amount;
}

function sumRows(areas: Float32Array, stride: number, width: number, height: number): Uint8Array {
  const data = new Uint8Array(width * height);
  for (let row = 0, to = 0; row < height; row++) {
    let sum = 0;
    for (let from = row * stride, end = from + width; from < end; from++, to++) {
      sum += areas[from] ?? 0;
      const cover = Math.abs(sum) * 255 + 0.5;
      data[to] = Math.min(cover, 255);
    }
  }
  return data;
}
