import 'server-only';
import type { Calendar } from '@/lib/domain/calendar';
import type { Timeline } from '@/lib/domain/phase';
import { nextDate, resolveTime, startOfDay } from './resolve-time';

/** A calendar as instants. `builtAt` (ms) is when the site was built. */
export function resolveTimeline(calendar: Calendar, builtAt: number): Timeline {
  const { opens, rounds, silence, timeZone } = calendar;
  // Where a change of clocks leaves a doubt, the silence is the longer one.
  const silences = silence.map(({ from, until }) => ({
    from: resolveTime(from, timeZone, 'earlier'),
    until: resolveTime(until, timeZone, 'later'),
  }));
  return {
    opensAt: opens === null ? null : resolveTime(opens, timeZone, 'compatible'),
    silences,
    roundEnds: rounds.map(({ date }) => findRoundEnd(date, timeZone, silences)),
    builtAt,
  };
}

/** A round is over when its silence is (the last polling stations close), or else with its day. */
function findRoundEnd(date: string, timeZone: string, silences: Timeline['silences']): number {
  const begins = startOfDay(date, timeZone);
  const ends = startOfDay(nextDate(date), timeZone);
  const own = silences.filter(({ from, until }) => from < ends && until > begins);
  return own.length > 0 ? Math.max(...own.map(({ until }) => until)) : ends;
}
