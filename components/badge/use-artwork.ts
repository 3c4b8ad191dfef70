import { useEffect, useState } from 'react';
import { loadArtwork } from '@/lib/browser/load-artwork';

/** A decoded artwork, null until it is there. `hash` may be null while none is wanted. */
export function useArtwork(hash: string | null): ImageBitmap | null {
  const [artwork, setArtwork] = useState<{ hash: string; image: ImageBitmap } | null>(null);
  useEffect(() => {
    if (hash === null) return;
    let isCurrent = true;
    loadArtwork(hash).then(
      (image) => isCurrent && setArtwork({ hash, image }),
      // Left as it is: choosing the template again asks again.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [hash]);
  return artwork?.hash === hash ? artwork.image : null;
}
