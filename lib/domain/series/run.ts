import type { Progress } from './progress';

/** The ZIP of a series as its page follows it. */
export type SeriesRun = Progress & {
  readonly id: string;
  /** Visuals that could not be painted. */
  readonly missing: number;
  readonly state: 'painting' | 'done' | 'stopped';
};
