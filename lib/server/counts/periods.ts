import 'server-only';
import { Temporal } from 'temporal-polyfill';

const LENGTHS = { week: 7, month: 30 } as const;

/** The first day of the last seven or thirty, today (such as 2015-10-01) included. */
export function startOfPeriod(period: keyof typeof LENGTHS, today: string): string {
  return Temporal.PlainDate.from(today)
    .subtract({ days: LENGTHS[period] - 1 })
    .toString();
}
