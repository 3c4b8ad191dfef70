import { type RefObject, useEffect, useRef } from 'react';
import { closePhoto, type Photo } from '@/lib/browser/photo';

/**
 * Closes every photo that nothing shows any more: not the stage (`photo`), not the gallery, which
 * follows a little later (`shown`), and not a save at work.
 */
export function useClosedPhotos(
  photo: Photo | null,
  shown: Photo | null,
  isBusy: RefObject<boolean>,
): void {
  // By their pixels: two photos may share them.
  const open = useRef(new Map<ImageBitmap, Photo>());
  useEffect(() => {
    for (const one of [photo, shown]) if (one) open.current.set(one.image, one);
    if (isBusy.current) return;
    for (const [image, one] of open.current) {
      if (image === photo?.image || image === shown?.image) continue;
      closePhoto(one);
      open.current.delete(image);
    }
  });
}
