import 'server-only';
import { sharingAt } from '@/lib/domain/phase';
import { publicCacheSeconds } from '../calendar/public-cache-seconds';
import type { Site } from '../site';

/** Whether the campaign may be shown at an instant (ms), and for how many seconds an answer may be kept. */
export type Opening = { readonly now: number; readonly isOpen: boolean; readonly maxAge: number };

const YEAR = 31_536_000;

/** The one place that decides it, for link previews and their pictures; `now` in ms. */
export function readOpening({ timeline }: Site, now: number): Opening {
  return {
    now,
    isOpen: sharingAt(timeline, now) === 'open',
    maxAge: publicCacheSeconds(timeline, now, YEAR),
  };
}
