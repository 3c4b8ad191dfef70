import { useLanguage } from '@/components/messages';
import { formatNearMoment } from '@/lib/domain/dates';
import { useClockData, useClockState } from './clock';

const MINUTE = 60_000;

/**
 * What messages say of the next change: its moment, its last minute before (« 23 h 59 » is clearer
 * than « 0 h »), whose time that is, and which rules apply.
 */
export function useChange() {
  const { timeZone, timeName, regime } = useClockData();
  const { until } = useClockState();
  const clocks = { timeZone, language: useLanguage() };
  const say = (wait: number) => (until === null ? '' : formatNearMoment(until - wait, clocks));
  return { regime, timeName, change: say(0), lastMinute: say(MINUTE) };
}
