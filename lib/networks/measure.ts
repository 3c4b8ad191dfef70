/** What is sent to a network: the text as copied, and the address that goes with it. */
export type Message = { readonly text: string; readonly link: string | null };

/** What a network counts. */
export type Countable =
  | 'characters'
  | 'weight'
  | 'graphemes'
  | 'bytes'
  | 'links'
  | 'hashtags'
  | 'segments'
  | 'address';

/** One count of a message, in the network's own unit, and the most it takes; null: only told. */
export type Measure = {
  readonly what: Countable;
  readonly used: number;
  readonly limit: number | null;
};

/** How much a measure is over its limit; 0 when it fits. */
export function findExcess({ used, limit }: Measure): number {
  return limit === null ? 0 : Math.max(0, used - limit);
}
