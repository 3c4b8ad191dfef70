import { useSyncExternalStore } from 'react';

/** Whether apps can be opened from a page here: a phone or a tablet; a laptop until the page is alive. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(watchNothing, readIsPhone, () => false);
}

function readIsPhone(): boolean {
  return /Android|iPhone|iPad|Mobile/.test(navigator.userAgent);
}

function watchNothing() {
  return () => undefined;
}
