import type { Size } from '@/lib/render/photo-geometry';

/** A photo ready to be drawn, upright. */
export type Photo = {
  /** What the stage and the picture are painted with; it may be smaller than the file it came from. */
  readonly image: ImageBitmap;
  /** The same in small, for galleries: scaling the large one down for each tile would cost frames. */
  readonly small: ImageBitmap;
  /** Size in px of the file, upright. */
  readonly size: Size;
  /** False for the quick first decode: good enough to look at, not to be saved. */
  readonly isFinal: boolean;
};

/** Frees the pixels of a photo, megabytes that no collector hurries to free. */
export function closePhoto({ image, small }: Pick<Photo, 'image' | 'small'>): void {
  image.close();
  small.close();
}
