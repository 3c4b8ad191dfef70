import 'server-only';
import type { Calendar } from '@/lib/domain/calendar';
import type { Milestone } from '@/lib/domain/countdown';
import { resolveTime, startOfDay } from './resolve-time';

/** What there is to look forward to, in order: each event's start, each round's day. */
export function listMilestones({ events, rounds, timeZone }: Calendar): Milestone[] {
  const meetings = events.map(({ id, title, start }) => ({
    id,
    label: title,
    at: resolveTime(start, timeZone, 'compatible'),
  }));
  const votes = rounds.map(({ id, label, date }) => ({
    id,
    label,
    at: startOfDay(date, timeZone),
  }));
  return [...meetings, ...votes].sort((a, b) => a.at - b.at);
}
