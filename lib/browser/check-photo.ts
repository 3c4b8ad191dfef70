import {
  isComplete,
  MAX_PHOTO_BYTES,
  MAX_PHOTO_PIXELS,
  MIN_PHOTO_SIDE,
  type PhotoKind,
  readStoredSize,
  recognisePhoto,
  SIGNATURE_BYTES,
} from '@/lib/domain/photo-file';
import { Refusal } from '@/lib/domain/refusal';
import type { Size } from '@/lib/render/photo-geometry';

/** A file that may be decoded: its kind, its bytes and, where its header says it, its stored size in px. */
export type CheckedPhoto = {
  readonly kind: PhotoKind;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly stored: Size | null;
};

/**
 * Reads a file and refuses, before a pixel is decoded, what could not become a badge. Throws a
 * Refusal: photo-not-an-image, photo-too-large, photo-too-small or photo-unreadable.
 */
export async function checkPhoto(file: Blob): Promise<CheckedPhoto> {
  // A file too heavy to be read at all is still told from one that is no picture.
  const isHeavy = file.size > MAX_PHOTO_BYTES;
  const bytes = await readBytes(isHeavy ? file.slice(0, SIGNATURE_BYTES) : file);
  const kind = recognisePhoto(bytes.subarray(0, SIGNATURE_BYTES));
  if (!kind) throw new Refusal('photo-not-an-image');
  if (isHeavy) throw new Refusal('photo-too-large');
  if (!isComplete(kind, bytes)) throw new Refusal('photo-unreadable');
  const stored = readStoredSize(kind, bytes);
  if (stored && stored.width * stored.height > MAX_PHOTO_PIXELS) {
    throw new Refusal('photo-too-large');
  }
  return { kind, bytes, stored };
}

/** Throws photo-too-small for an upright size that would make a blur of a badge. */
export function checkSide({ width, height }: Size): void {
  if (Math.min(width, height) >= MIN_PHOTO_SIDE) return;
  throw new Refusal('photo-too-small', { width, height, minimum: MIN_PHOTO_SIDE });
}

async function readBytes(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  // A file can go away between the choice and the reading: a card pulled out, a cloud unreachable.
  const buffer = await blob.arrayBuffer().catch(() => {
    throw new Refusal('photo-unreadable');
  });
  return new Uint8Array(buffer);
}
