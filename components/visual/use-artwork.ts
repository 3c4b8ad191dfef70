import { loadArtwork } from '@/lib/browser/load-artwork';
import { useLoaded } from './use-loaded';

/** A decoded artwork, null until it is there. `hash` may be null while none is wanted. */
export function useArtwork(hash: string | null): ImageBitmap | null {
  return useLoaded(hash, loadArtwork).value;
}
