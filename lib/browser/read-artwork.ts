import { Refusal } from '@/lib/domain/refusal';
import type { PhotoWindow } from '@/lib/domain/template';
import { findPhotoWindows } from '@/lib/render/find-photo-windows';
import type { Size } from '@/lib/render/photo-geometry';
import type { Pixels } from '@/lib/render/pixels';
import { loadArtwork } from './load-artwork';

/** An artwork as it is judged: its pixels at a format's size, and the windows found in them. */
export type ReadArtwork = { readonly pixels: Pixels; readonly windows: readonly PhotoWindow[] };

/** Reads an artwork, by its hash, at some size in px. Throws canvas-missing, and the refusals of fetchOnce. */
export async function readArtwork(hash: string, size: Size): Promise<ReadArtwork> {
  const pixels = readPixels(await loadArtwork(hash), size);
  const search = findPhotoWindows(readAlpha(pixels));
  const found = 'windows' in search ? search.windows : [];
  return { pixels, windows: found.map(({ kind: _, ...window }) => window) };
}

function readPixels(artwork: ImageBitmap, { width, height }: Size): Pixels {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Refusal('canvas-missing');
  context.imageSmoothingQuality = 'high';
  context.drawImage(artwork, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

function readAlpha({ data, width, height }: Pixels) {
  const alpha = Uint8Array.from({ length: width * height }, (_, at) => data[4 * at + 3] ?? 0);
  return { width, height, data: alpha };
}
