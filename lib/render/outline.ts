/** A straight piece of an outline: x0, y0, x1, y1 in a list, four numbers each. */
export type Segments = number[];

/** How far a straight piece may stray from its curve, in px: 5 of 255 levels of coverage at most. */
const STRAY = 0.02;

/** Codes of characters; letters are all that comes after Z's and before it. */
const [MINUS, DOT, ZERO, NINE] = [45, 46, 48, 57];
const [MOVE, LINE, QUADRATIC, CUBIC] = [77, 76, 81, 67];

/**
 * Flattens a glyph outline (absolute M L Q C Z) into straight segments, each point mapped by
 * x * scale + dx, -y * scale + dy. Curves are cut so that no piece strays from them over 0.02 px.
 */
export function flattenOutline(outline: string, scale: number, dx: number, dy: number): Segments {
  const segments: Segments = [];
  const read = makeReader(outline);
  const readX = () => read.number() * scale + dx;
  const readY = () => -read.number() * scale + dy;
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (let command = read.command(); command > 0; command = read.command()) {
    const [fromX, fromY] = [x, y];
    if (command === MOVE) {
      [x, y] = [readX(), readY()];
      [startX, startY] = [x, y];
    } else if (command === LINE) {
      [x, y] = [readX(), readY()];
      segments.push(fromX, fromY, x, y);
    } else if (command === QUADRATIC) {
      const [x1, y1] = [readX(), readY()];
      [x, y] = [readX(), readY()];
      addQuadratic(segments, fromX, fromY, x1, y1, x, y);
    } else if (command === CUBIC) {
      const [x1, y1, x2, y2] = [readX(), readY(), readX(), readY()];
      [x, y] = [readX(), readY()];
      addCubic(segments, fromX, fromY, x1, y1, x2, y2, x, y);
    } else {
      [x, y] = [startX, startY];
      segments.push(fromX, fromY, x, y);
    }
  }
  return segments;
}

/** Reads a path's letters and numbers one after the other, without making strings of them. */
function makeReader(path: string) {
  let at = 0;
  let last = 0;

  function skip(): number {
    while (at < path.length) {
      const code = path.charCodeAt(at);
      if (code === MINUS || code >= DOT) return code;
      at++;
    }
    return 0;
  }

  return {
    /** The next command's letter, the last one again when numbers follow, 0 at the end. */
    command(): number {
      const code = skip();
      if (code <= NINE) return code === 0 ? 0 : last;
      at++;
      last = code;
      return last;
    },
    number(): number {
      const isNegative = skip() === MINUS;
      if (isNegative) at++;
      let [digits, parts] = [0, 0];
      for (let code = path.charCodeAt(at); isOfNumber(code); code = path.charCodeAt(++at)) {
        if (code === DOT) parts = 1;
        else {
          digits = digits * 10 + code - ZERO;
          parts *= 10;
        }
      }
      const value = digits / (parts || 1);
      return isNegative ? -value : value;
    },
  };
}

function isOfNumber(code: number): boolean {
  return code === DOT || (code >= ZERO && code <= NINE);
}

function addQuadratic(
  segments: Segments,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): void {
  const [bendX, bendY] = [x0 - 2 * x1 + x2, y0 - 2 * y1 + y2];
  const pieces = countPieces(2, bendX * bendX + bendY * bendY);
  let [fromX, fromY] = [x0, y0];
  for (let piece = 1; piece <= pieces; piece++) {
    const t = piece / pieces;
    const isLast = piece === pieces;
    // Horner's form of the curve; its end is taken as it is, so that contours close.
    const x = isLast ? x2 : x0 + t * (2 * (x1 - x0) + t * bendX);
    const y = isLast ? y2 : y0 + t * (2 * (y1 - y0) + t * bendY);
    segments.push(fromX, fromY, x, y);
    [fromX, fromY] = [x, y];
  }
}

function addCubic(
  segments: Segments,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  x3: number,
  y3: number,
): void {
  const [firstX, firstY] = [x0 - 2 * x1 + x2, y0 - 2 * y1 + y2];
  const [secondX, secondY] = [x1 - 2 * x2 + x3, y1 - 2 * y2 + y3];
  const bend = Math.max(firstX * firstX + firstY * firstY, secondX * secondX + secondY * secondY);
  const pieces = countPieces(3, bend);
  let [fromX, fromY] = [x0, y0];
  for (let piece = 1; piece <= pieces; piece++) {
    const t = piece / pieces;
    const isLast = piece === pieces;
    const x = isLast ? x3 : x0 + t * (3 * (x1 - x0) + t * (3 * firstX + t * (secondX - firstX)));
    const y = isLast ? y3 : y0 + t * (3 * (y1 - y0) + t * (3 * firstY + t * (secondY - firstY)));
    segments.push(fromX, fromY, x, y);
    [fromX, fromY] = [x, y];
  }
}

/**
 * A chord strays by at most an eighth of the second derivative over the square of the pieces; `bend` is
 * the square of the largest second difference of the curve's points.
 */
function countPieces(degree: number, bend: number): number {
  return Math.max(1, Math.ceil(Math.sqrt((degree * (degree - 1) * Math.sqrt(bend)) / (8 * STRAY))));
}
