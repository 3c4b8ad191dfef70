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
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = segments.slice(i, i + 4);
    addSegment(areas, stride, x0 - x, y0 - y, x1 - x, y1 - y);
  }
  return { ...box, data: sumRows(areas, stride, width, height) };
}

function findBox(segments: Segments) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  segments.forEach((value, index) => {
    if (index % 2 === 0) [left, right] = [Math.min(left, value), Math.max(right, value)];
    else [top, bottom] = [Math.min(top, value), Math.max(bottom, value)];
  });
  const [x, y] = [Math.floor(left), Math.floor(top)];
  return { x, y, width: Math.ceil(right) - x + 1, height: Math.ceil(bottom) - y + 1 };
}

function addSegment(
  areas: Float32Array,
  stride: number,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): void {
  if (y0 === y1) return;
  const direction = y0 < y1 ? 1 : -1;
  const [topX, topY, bottomX, bottomY] = y0 < y1 ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
  const slope = (bottomX - topX) / (bottomY - topY);
  for (let row = Math.floor(topY); row < Math.ceil(bottomY); row++) {
    const from = Math.max(topY, row);
    const to = Math.min(bottomY, row + 1);
    if (to <= from) continue;
    const fromX = topX + (from - topY) * slope;
    const toX = topX + (to - topY) * slope;
    const [left, right] = fromX < toX ? [fromX, toX] : [toX, fromX];
    addRow(areas, row * stride, direction * (to - from), left, right);
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
  for (let row = 0; row < height; row++) {
    let sum = 0;
    for (let column = 0; column < width; column++) {
      sum += areas[row * stride + column] ?? 0;
      data[row * width + column] = Math.min(255, Math.round(Math.abs(sum) * 255));
    }
  }
  return data;
}
