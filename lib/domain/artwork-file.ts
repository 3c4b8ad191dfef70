/** The most bytes of an artwork. */
export const MAX_ARTWORK_BYTES = 15_000_000;

/** The longest side, in px, that an artwork may have, and the shortest. */
export const MAX_ARTWORK_SIDE = 8000;
export const MIN_ARTWORK_SIDE = 400;

/** What an artwork's bytes say it is; its name and declared type are not asked. */
export type ArtworkKind = 'png' | 'webp' | 'avif' | 'svg';

/** What comes before an SVG's own first tag: a byte order mark, a declaration, comments, a document type. */
const BEFORE_SVG =
  /^\uFEFF?(?:\s+|<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?[^>]*>)*/i;

/** How many of a file's first characters are searched for an SVG's first tag. */
const SVG_SEARCH = 8192;

/** Recognises an artwork by its first bytes; null for anything else, a JPEG included, which cannot be seen through. */
export function recogniseArtwork(bytes: Uint8Array): ArtworkKind | null {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  const start = new TextDecoder().decode(bytes.subarray(0, SVG_SEARCH));
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'webp';
  if (start.slice(4, 8) === 'ftyp' && /^avi[fs]/.test(start.slice(8, 12))) return 'avif';
  return /^<svg[\s>]/.test(start.replace(BEFORE_SVG, '')) ? 'svg' : null;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
