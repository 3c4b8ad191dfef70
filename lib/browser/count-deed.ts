import type { Deed } from '@/lib/domain/count';

/** Twice the same thing closer than this, in ms, is a double tap. */
const DOUBLE_TAP = 1_000;

/** When each deed of this page was last counted. */
const counted = new Map<string, number>();

/**
 * Tells the site that something was done, and nothing else: a beacon, which nobody waits for and which is
 * lost where there is no network. A photo is seen in a template once a visit. Whoever asks not to be
 * followed sends nothing.
 */
export function countDeed(deed: Deed): void {
  const body = JSON.stringify(deed);
  const now = performance.now();
  const wait = deed.kind === 'preview' ? Number.POSITIVE_INFINITY : DOUBLE_TAP;
  if (asksForPrivacy() || now - (counted.get(body) ?? Number.NEGATIVE_INFINITY) < wait) return;
  counted.set(body, now);
  try {
    navigator.sendBeacon('/api/count', body);
  } catch {
    // A browser without beacons, or with one that is blocked, is as good as a visitor who did not come.
  }
}

/** Global Privacy Control, or what came before it. */
function asksForPrivacy(): boolean {
  const { globalPrivacyControl, doNotTrack } = navigator as Navigator & {
    globalPrivacyControl?: boolean;
  };
  return globalPrivacyControl === true || doNotTrack === '1';
}
