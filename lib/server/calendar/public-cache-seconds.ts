import 'server-only';
import { sharingAt, type Timeline } from '@/lib/domain/phase';

/**
 * How many seconds an answer that must not outlive sharing may be kept by others: `wanted`, or what
 * is left until the next silence. 0 while sharing is closed.
 */
export function publicCacheSeconds(timeline: Timeline, now: number, wanted: number): number {
  if (sharingAt(timeline, now) !== 'open') return 0;
  const starts = timeline.silences.map(({ from }) => from).filter((from) => from > now);
  return Math.min(wanted, ...starts.map((from) => Math.floor((from - now) / 1000)));
}
