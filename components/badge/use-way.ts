import { useSyncExternalStore } from 'react';
import { readWay, type Way } from '@/lib/browser/hand-over';

/** How this browser hands a picture over; a plain download until the page is alive. */
export function useWay(): Way {
  return useSyncExternalStore(watchNothing, readWay, () => 'download');
}

function watchNothing() {
  return () => undefined;
}
