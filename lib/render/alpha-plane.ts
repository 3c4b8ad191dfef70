/** How opaque each pixel of an artwork is, 0 to 255, row by row. */
export type AlphaPlane = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
};

/**
 * The same plane, at most `side` px on its longer side; each pixel is the mean of those it stands for. A plane
 * that is small enough is returned as it is.
 */
export function shrinkAlpha(plane: AlphaPlane, side: number): AlphaPlane {
  const scale = side / Math.max(plane.width, plane.height);
  if (scale >= 1) return plane;
  const width = Math.max(1, Math.round(plane.width * scale));
  const height = Math.max(1, Math.round(plane.height * scale));
  const data = new Uint8Array(width * height);
  const columns = splitEvenly(plane.width, width);
  const rows = splitEvenly(plane.height, height);
  const sums = new Float64Array(width);
  for (let y = 0; y < height; y++) {
    const [from = 0, to = 0] = [rows[y], rows[y + 1]];
    sums.fill(0);
    for (let row = from; row < to; row++) addRow(sums, plane, row, columns);
    for (let x = 0; x < width; x++) {
      const cells = ((columns[x + 1] ?? 0) - (columns[x] ?? 0)) * (to - from);
      data[y * width + x] = Math.round((sums[x] ?? 0) / cells);
    }
  }
  return { width, height, data };
}

/** Where each of `parts` parts of `length` px begins, and where the last one ends. */
function splitEvenly(length: number, parts: number): Uint32Array {
  return Uint32Array.from({ length: parts + 1 }, (_, part) => Math.round((part * length) / parts));
}

function addRow(sums: Float64Array, plane: AlphaPlane, row: number, columns: Uint32Array): void {
  const start = row * plane.width;
  for (let x = 0; x < sums.length; x++) {
    let sum = 0;
    const end = columns[x + 1] ?? 0;
    for (let column = columns[x] ?? 0; column < end; column++) {
      sum += plane.data[start + column] ?? 0;
    }
    sums[x] = (sums[x] ?? 0) + sum;
  }
}
