/** A date to look forward to. `at` is in ms since 1970 (UTC); a round's is the start of its day. */
export type Milestone = { readonly id: string; readonly label: string; readonly at: number };

const HOUR = 3_600_000;

/** The next of some milestones, which come in order, after an instant (ms); null when all are past. */
export function findNextMilestone(milestones: readonly Milestone[], now: number): Milestone | null {
  return milestones.find(({ at }) => at > now) ?? null;
}

/** What is left from one instant (ms) to a later one: days of 24 hours, and the whole hours over. */
export function countDown(now: number, at: number): { days: number; hours: number } {
  const hours = Math.floor((at - now) / HOUR);
  return { days: Math.floor(hours / 24), hours: hours % 24 };
}
