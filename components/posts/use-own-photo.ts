import { useCallback } from 'react';
import { usePhoto } from '@/components/visual/use-photo';
import type { PhotoUnderHand } from '@/components/visual/use-photo-gestures';
import { usePlacement } from '@/components/visual/use-placement';
import type { Format } from '@/lib/domain/template';
import { defaultPlacement } from '@/lib/render/photo-geometry';

/** One's own photo in a visual, and where it stands: the same choice serves every format. */
export function useOwnPhoto() {
  const standing = usePlacement();
  const photoState = usePhoto(standing.restart);
  const { photo } = photoState;
  const chosen = standing.placement;
  /** The photo in a format's window; null without the one or the other. */
  const placeIn = useCallback(
    ({ window }: Format): (PhotoUnderHand & { image: ImageBitmap }) | null => {
      if (!photo || !window) return null;
      const { image, size } = photo;
      return { image, size, window, placement: chosen ?? defaultPlacement(size, window) };
    },
    [photo, chosen],
  );
  return { photoState, standing, placeIn };
}
