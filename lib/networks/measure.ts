/** What is sent to a network: the text, the address that goes with it, and a subject for e-mail. */
export type Message = {
  readonly text: string;
  readonly link: string | null;
  readonly subject: string;
};

/**
 * What a network counts. characters: the text's length in the network's own unit. tweet: the text
 * as Twitter counted it in 2015. caption: what may stand under a picture. address: a mailto: address.
 */
export type Countable =
  | 'characters'
  | 'weight'
  | 'tweet'
  | 'graphemes'
  | 'bytes'
  | 'links'
  | 'hashtags'
  | 'caption'
  | 'segments'
  | 'address';

/** What comes of exceeding a limit: the network refuses, something is lost, or nothing (only told). */
export type Force = 'refused' | 'advised' | 'told';

/** One count of a message, in the network's own unit, and the most it should be. */
export type Measure = {
  readonly what: Countable;
  readonly used: number;
  readonly limit: number;
  readonly force: Force;
  /** The characters that make an SMS hold 70 characters instead of 160. */
  readonly obstacles?: readonly string[];
};

/** Measures a message as one network does. It never changes the message. */
export type Counter = (message: Message) => readonly Measure[];

/** How much a measure is over its limit; 0 when it fits. */
export function findExcess({ used, limit }: Measure): number {
  return Math.max(0, used - limit);
}

/** The measures a message should not exceed and does. */
export function listExcesses(measures: readonly Measure[]): Measure[] {
  return measures.filter((measure) => measure.force !== 'told' && findExcess(measure) > 0);
}
