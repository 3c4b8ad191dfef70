import 'server-only';

/** Bytes of canvases kept for the next picture: a handful of stories, or ten cards. */
const BUDGET = 32_000_000;

const spare: Uint8Array[] = [];
let kept = 0;

/**
 * So many bytes for a canvas, with anything in them. A canvas of two million bytes for each picture costs
 * more in fresh memory and its collection than in painting.
 */
export function takeBytes(length: number): Uint8Array {
  const index = spare.findIndex((bytes) => bytes.length === length);
  const [bytes] = index < 0 ? [] : spare.splice(index, 1);
  if (!bytes) return new Uint8Array(length);
  kept -= length;
  return bytes;
}

/** Gives a canvas's bytes back; nobody may read or write them afterwards. */
export function giveBytesBack(bytes: Uint8Array): void {
  spare.push(bytes);
  kept += bytes.length;
  while (kept > BUDGET) kept -= spare.shift()?.length ?? 0;
}
