import type { CountGroup } from '@/lib/domain/count';

/** A group of deeds as charts and tables call it. */
export type Series = {
  readonly group: CountGroup;
  readonly name: string;
  /** The name where there is little room. */
  readonly short: string;
};
