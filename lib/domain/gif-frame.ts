/** What a block of a GIF begins with. */
const EXTENSION = 0x21;
const IMAGE = 0x2c;

/** Where a GIF's blocks begin: after its header and the size of its screen. */
const FIRST_BLOCK = 13;

/**
 * Whether a GIF holds its first picture to the end, the only one of it that is shown: Firefox draws half
 * of one, the rest white, without a word. What comes after it may be missing.
 */
export function hasWholeFrame(bytes: Uint8Array): boolean {
  let at = FIRST_BLOCK + paletteBytes(bytes[10]);
  while (bytes[at] === EXTENSION) at = skipChunks(bytes, at + 2);
  if (bytes[at] !== IMAGE) return false;
  // Ten bytes name its place, one the size of its codes; a palette of its own may stand between.
  const data = at + 11 + paletteBytes(bytes[at + 9]);
  return skipChunks(bytes, data) <= bytes.length;
}

/** The bytes of a palette that a block's flags announce, 0 for none. */
function paletteBytes(flags = 0): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Where a row of chunks ends, each under its length and the last one empty; past the file when cut. */
function skipChunks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
  return at + 1;
}
