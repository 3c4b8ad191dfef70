import { hasWholeFrame } from './gif-frame';

/** The smallest side, in px, a photo may have: under it a badge would be a blur. */
export const MIN_PHOTO_SIDE = 400;

/** The most pixels a photo may have: a telephone's 200 megapixels pass, a bomb's 900 do not. */
export const MAX_PHOTO_PIXELS = 210_000_000;

/** The most bytes of a photo that are read at all. */
export const MAX_PHOTO_BYTES = 100_000_000;

/** How many of a file's first bytes tell what it is. */
export const SIGNATURE_BYTES = 32;

/** The name, `mdat`, of the box that holds a HEIC or AVIF file's pixels. */
const MEDIA_DATA = [0x6d, 0x64, 0x61, 0x74];

/** What a file's bytes say it is; its name and declared type are not asked. */
export type PhotoKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'heic';

/** Recognises a photo by its first bytes; null for anything else, an SVG included. */
export function recognisePhoto(bytes: Uint8Array): PhotoKind | null {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  const text = String.fromCharCode(...bytes.subarray(0, SIGNATURE_BYTES));
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
  if (text.startsWith('GIF8')) return 'gif';
  if (text.slice(4, 8) !== 'ftyp') return null;
  if (/avif|avis/.test(text.slice(8))) return 'avif';
  return /hei[cxms]|hevc|mif1|msf1/.test(text.slice(8)) ? 'heic' : null;
}

/**
 * Whether the file goes on to its end. Browsers draw half a picture without a word: a JPEG lacks
 * its end marker after its scan, a PNG its last chunk, a GIF the end of its first picture, the others
 * some of the bytes they announce.
 */
export function isComplete(kind: PhotoKind, bytes: Uint8Array): boolean {
  if (kind === 'jpeg') return hasEndMarker(bytes);
  if (kind === 'png') return indexOf(bytes, [0x49, 0x45, 0x4e, 0x44], 8) >= 0;
  if (kind === 'webp')
    return bytes.length >= 12 && view(bytes).getUint32(4, true) + 8 <= bytes.length;
  return kind === 'gif' ? hasWholeFrame(bytes) : hasMediaData(bytes);
}

/** Walks the boxes of a HEIC or AVIF file to the one that holds its pixels, which must be whole. */
function hasMediaData(bytes: Uint8Array): boolean {
  let at = 0;
  while (at + 16 <= bytes.length) {
    const short = view(bytes).getUint32(at);
    // 1 stands for a size of 64 bits after the name, 0 for a box up to the file's end.
    const size = short === 1 ? Number(view(bytes).getBigUint64(at + 8)) : short;
    const end = short === 0 ? bytes.length : at + size;
    if (end > bytes.length || end < at + 8) return false;
    if (startsWith(bytes.subarray(at + 4), MEDIA_DATA)) return true;
    at = end;
  }
  return false;
}

/** Walks a JPEG's segments to its first scan, then looks for the end marker from the end backwards. */
function hasEndMarker(bytes: Uint8Array): boolean {
  for (const { marker, at } of walkSegments(bytes)) {
    if (marker === 0xda) return lastEndMarker(bytes) >= at;
  }
  return false;
}

/** Where the last end marker stands, -1 without one: in a whole file it is found at once. */
function lastEndMarker(bytes: Uint8Array): number {
  let at = bytes.lastIndexOf(0xd9);
  while (at > 0 && bytes[at - 1] !== 0xff) at = bytes.lastIndexOf(0xd9, at - 1);
  return at - 1;
}

/**
 * Width and height in px as stored (before any EXIF turn), read without decoding; null for the kinds
 * whose header is not read here, or a header that is not there.
 */
export function readStoredSize(
  kind: PhotoKind,
  bytes: Uint8Array,
): { width: number; height: number } | null {
  if (kind === 'jpeg') return readJpegSize(bytes);
  if (kind === 'png' && bytes.length >= 24) {
    return { width: view(bytes).getUint32(16), height: view(bytes).getUint32(20) };
  }
  return null;
}

function readJpegSize(bytes: Uint8Array): { width: number; height: number } | null {
  for (const { marker, at } of walkSegments(bytes)) {
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame && at + 9 <= bytes.length) {
      return { height: view(bytes).getUint16(at + 5), width: view(bytes).getUint16(at + 7) };
    }
    if (marker === 0xda) return null;
  }
  return null;
}

/** A JPEG's segments in order: the marker, and where it stands. */
function* walkSegments(bytes: Uint8Array): Generator<{ marker: number; at: number }> {
  let at = 2;
  while (at + 4 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    // A fill byte before a marker belongs to no segment.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    yield { marker, at };
    at += 2 + view(bytes).getUint16(at + 2);
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function indexOf(bytes: Uint8Array, pattern: readonly number[], from: number): number {
  const [first = 0] = pattern;
  let at = bytes.indexOf(first, from);
  while (at >= 0 && !pattern.every((byte, index) => bytes[at + index] === byte)) {
    at = bytes.indexOf(first, at + 1);
  }
  return at;
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
