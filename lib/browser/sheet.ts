import { Refusal } from '@/lib/domain/refusal';
import type { Size } from '@/lib/render/photo-geometry';
import type { CanvasContext } from './paint-scene';

/** Writes what is on a canvas into a file; at a quality from 0 to 1, which PNG does without. */
export type Write = (type: string, quality?: number) => Promise<Blob>;

/** A canvas to paint an opaque picture on, and how that becomes a file. */
export type Sheet = { readonly context: CanvasContext; readonly write: Write };

/** Opens a sheet of some size in px. Throws canvas-missing. */
export type OpenSheet = (size: Size) => Sheet;

/** A sheet outside of pages, which a worker may open. */
export const openSheet: OpenSheet = ({ width, height }) => {
  const canvas = new OffscreenCanvas(width, height);
  const write: Write = (type, quality = 1) => canvas.convertToBlob({ type, quality });
  return { context: refuseNull(canvas.getContext('2d', { alpha: false })), write };
};

/** A sheet of the page's own, which every browser has. */
export const openPageSheet: OpenSheet = ({ width, height }) => {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const write: Write = (type, quality) =>
    new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality)).then(refuseNull);
  return { context: refuseNull(canvas.getContext('2d', { alpha: false })), write };
};

/** What a browser short of memory gives in the place of a canvas or of a file. */
function refuseNull<Value>(value: Value | null): Value {
  if (value === null) throw new Refusal('canvas-missing');
  return value;
}
