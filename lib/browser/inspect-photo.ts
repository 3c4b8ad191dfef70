/** What a file's bytes say it is; its name and declared type are not asked. */
export type PhotoKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'heic' | 'unknown';

/** Recognises a picture by its first bytes. */
export function recognisePhoto(bytes: Uint8Array): PhotoKind {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  const text = String.fromCharCode(...bytes.subarray(0, 32));
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
  if (text.startsWith('GIF8')) return 'gif';
  if (text.slice(4, 8) !== 'ftyp') return 'unknown';
  if (/avif|avis/.test(text.slice(8))) return 'avif';
  return /heic|heix|hevc|heim|heis|mif1|msf1/.test(text.slice(8)) ? 'heic' : 'unknown';
}

/**
 * Whether the file goes on to its end. Browsers draw half a picture without a word: a JPEG lacks
 * its end marker after its scan, a PNG its last chunk, a WebP some of the bytes it announces.
 */
export function isComplete(kind: PhotoKind, bytes: Uint8Array): boolean {
  if (kind === 'jpeg') return hasEndMarker(bytes);
  if (kind === 'png') return indexOf(bytes, [0x49, 0x45, 0x4e, 0x44], 8) >= 0;
  if (kind === 'webp') return readUint32(bytes, 4, true) + 8 <= bytes.length;
  return true;
}

/** Walks a JPEG's segments to its first scan, then looks for the end marker after it. */
function hasEndMarker(bytes: Uint8Array): boolean {
  let at = 2;
  while (at + 4 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1];
    if (marker === 0xda) return indexOf(bytes, [0xff, 0xd9], at) >= 0;
    // A fill byte before a marker belongs to no segment.
    at += marker === 0xff ? 1 : 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
  }
  return false;
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

function readUint32(bytes: Uint8Array, at: number, isLittleEndian: boolean): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, isLittleEndian);
}
