import 'server-only';
import { promisify } from 'node:util';
import { constants, deflateRaw } from 'node:zlib';
import { adler32, joinAdler32 } from './checksums';
import type { OpaquePixels } from './opaque-pixels';
import { writeChunk, writeEnd, writeStart } from './png-chunks';

/** Cuts are made at multiples of so many rows, so that the same stretches come again. */
const STEP = 16;

/** Levels of deflate: what is kept may take its time, what changes may not. */
const [KEPT_LEVEL, CHANGED_LEVEL] = [9, 5];

/** A stretch of rows: the first one, and the one after the last. */
export type Rows = readonly [from: number, until: number];

/** Rows as a piece of a PNG that stands by itself: what surrounds it may change. */
type Piece = { readonly chunk: Buffer; readonly adler: number; readonly length: number };

const compress = promisify(deflateRaw);
const keptOf = new WeakMap<OpaquePixels, Map<number, Promise<Piece>>>();

/**
 * A canvas as a PNG, when all but some of its rows are those of a ground of flat colours that comes again
 * and again: what did not change is compressed once, well, and copied. The same bytes each time.
 */
export async function splicePng(
  canvas: OpaquePixels,
  ground: OpaquePixels,
  changed: readonly Rows[],
): Promise<Uint8Array> {
  const stretches = cutRows(canvas.height, changed);
  const pieces = await Promise.all(
    stretches.map(({ rows, isChanged }) =>
      isChanged ? writePiece(canvas, rows, CHANGED_LEVEL) : findPiece(ground, rows),
    ),
  );
  const adler = pieces.reduce((sum, piece) => joinAdler32(sum, piece.adler, piece.length), 1);
  const chunks = pieces.map(({ chunk }) => chunk);
  return Buffer.concat([writeStart(canvas.width, canvas.height), ...chunks, writeEnd(adler)]);
}

/** Cuts a picture into stretches that changed and stretches that did not. */
function cutRows(height: number, changed: readonly Rows[]) {
  const stretches: { rows: Rows; isChanged: boolean }[] = [];
  for (let from = 0; from < height; from += STEP) {
    const until = Math.min(from + STEP, height);
    const isChanged = changed.some(([top, bottom]) => top < until && bottom > from);
    const last = stretches.at(-1);
    if (last?.isChanged === isChanged) last.rows = [last.rows[0], until];
    else stretches.push({ rows: [from, until], isChanged });
  }
  return stretches;
}

/** A stretch of a ground, compressed when it is first asked for. */
function findPiece(ground: OpaquePixels, rows: Rows): Promise<Piece> {
  const kept = keptOf.get(ground) ?? new Map<number, Promise<Piece>>();
  keptOf.set(ground, kept);
  const key = rows[0] * ground.height + rows[1];
  const piece = kept.get(key) ?? writePiece(ground, rows, KEPT_LEVEL);
  kept.set(key, piece);
  return piece;
}

async function writePiece(canvas: OpaquePixels, rows: Rows, level: number): Promise<Piece> {
  const lines = layRows(canvas, rows);
  const [data, adler] = await Promise.all([
    // Flushed, not finished: more comes after it.
    compress(lines, { level, finishFlush: constants.Z_SYNC_FLUSH }),
    adler32(lines),
  ]);
  return { chunk: writeChunk('IDAT', data), adler, length: lines.length };
}

/** Rows as a PNG has them: a zero before each says that its bytes are told as they are. */
function layRows({ data, width }: OpaquePixels, [from, until]: Rows): Uint8Array {
  const stride = width * 3;
  const lines = new Uint8Array((until - from) * (stride + 1));
  for (let row = from, to = 1; row < until; row++, to += stride + 1) {
    lines.set(data.subarray(row * stride, (row + 1) * stride), to);
  }
  return lines;
}
