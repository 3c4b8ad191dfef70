import 'server-only';
import type { Calendar } from '@/lib/domain/calendar';

/**
 * The date of every file of a kit, the same each time: when the campaign opens, or else the day of its
 * first round. It is read on the machine's clocks because ZIPs are written on them: whatever its zone,
 * the bytes are the same.
 */
export function dateKit({ opens, rounds }: Pick<Calendar, 'opens' | 'rounds'>): Date {
  return new Date(opens ?? `${rounds[0]?.date}T00:00`);
}
