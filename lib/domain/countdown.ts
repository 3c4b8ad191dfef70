/** A date to look forward to. `at` is in ms since 1970 (UTC); a round's is the start of its day. */
export type Milestone = { readonly id: string; readonly label: string; readonly at: number };

/** Whole hours left, as days of 24 hours and the hours over. */
export type Remaining = { readonly days: number; readonly hours: number };

const HOUR = 3_600_000;

/** The next milestone after an instant (ms), null when all are past. They come in order. */
export function findNextMilestone(
  milestones: readonly Milestone[],
  now: number,
): Milestone | null {
  return milestones.find(({ at }) => at > now) ?? null;
}

/** Whole hours from one instant (ms) to a later one. */
export function countHours(now: number, at: number): number {
  return Math.floor((at - now) / HOUR);
}

/** Hours as days and hours. */
export function splitHours(hours: number): Remaining {
  return { days: Math.floor(hours / 24), hours: hours % 24 };
}

/** The next instant (ms) at which a countdown to `at` shows another number. */
export function nextHour(now: number, at: number): number {
  // One ms later: with the hour just full, the number is still the former one.
  return at - countHours(now, at) * HOUR + 1;
}
