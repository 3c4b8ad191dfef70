import type { CountGroup } from './count';

/** How often each group of deeds was done. */
export type Figures = Readonly<Record<CountGroup, number>>;

/** Figures about one thing: a day, a template, a post, a network. */
export type FigureRow = Figures & {
  readonly id: string;
  readonly name: string;
  /** The name where there is little room. */
  readonly short: string;
};
