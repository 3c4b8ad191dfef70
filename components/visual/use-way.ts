import { useSyncExternalStore } from 'react';
import { readWay, type Way } from '@/lib/browser/hand-over';

let known: Way | null = null;

/** How this browser hands a picture over; a plain download until the page is alive. */
export function useWay(): Way {
  return useSyncExternalStore(watchNothing, readWayOnce, () => 'download');
}

/** Asking costs a millisecond, and every frame of a drag would ask. */
function readWayOnce(): Way {
  known ??= readWay();
  return known;
}

function watchNothing() {
  return () => undefined;
}
