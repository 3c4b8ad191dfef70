import 'server-only';
import type { ClockData } from '@/lib/domain/clock-data';
import type { Site } from '../site';

/** What every page's clock is given; `now` in ms. */
export function prepareClock({ pack, timeline }: Site, now: number): ClockData {
  const { calendar, legal } = pack.campaign;
  const { timeZone, timeName } = calendar;
  return { timeline, timeZone, timeName, regime: legal.regime, servedAt: now };
}
