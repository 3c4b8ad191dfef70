import 'server-only';
import { Temporal } from 'temporal-polyfill';

/**
 * The instant (ms) of a wall-clock time. When clocks go back a time comes twice, and when they go
 * forward it never comes: `earlier` and `later` choose on which side to be wrong, and `compatible`
 * chooses as calendars do (the first of two; what never comes, as if the clocks had not moved yet).
 */
export function resolveTime(
  local: string,
  timeZone: string,
  side: 'earlier' | 'later' | 'compatible',
): number {
  const time = Temporal.PlainDateTime.from(local);
  return time.toZonedDateTime(timeZone, { disambiguation: side }).epochMilliseconds;
}

/** The instant (ms) at which a date such as 2015-12-06 begins: not at midnight where that is skipped. */
export function startOfDay(date: string, timeZone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds;
}

/** The date it is at an instant (ms) where a zone's clocks hold, such as 2015-12-06. */
export function dayAt(at: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

/** The date after a date. */
export function nextDate(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}
