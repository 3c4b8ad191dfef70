/** Somebody who passes on what the campaign publishes, and gets it by mail. */
export type Relay = {
  readonly id: string;
  readonly name: string;
  /** In lower case. */
  readonly email: string;
  /** Codes of the territories they follow; none for all of them. */
  readonly territories: readonly string[];
  /** How they agreed to be named here. */
  readonly consentSource: string;
  /** The day they agreed, such as 2015-09-21. */
  readonly consentDay: string;
  /** When they left the list by themselves; null while they are in it. */
  readonly leftAt: Date | null;
};

/** What becomes of a relay's mail. delivering: the server may be taking it this very moment. */
export const mailStates = [
  'waiting',
  'delivering',
  'sent',
  'refused',
  'uncertain',
  'cancelled',
] as const;
export type MailState = (typeof mailStates)[number];

/** What the team may send again: whatever has an end that is not the good one. */
export function mayBeResent(state: MailState): boolean {
  return state === 'refused' || state === 'uncertain' || state === 'cancelled';
}

/** Why a mail is where it is, when no server said so. */
export const mailReasons = [
  'removed',
  'left',
  'withdrawn',
  'too-late',
  'interrupted',
  'restored',
] as const;
export type MailReason = (typeof mailReasons)[number];

/** Whether what is published for some territories (none: all) concerns somebody who follows these (none: all). */
export function concerns(places: readonly string[], followed: readonly string[]): boolean {
  if (places.length === 0 || followed.length === 0) return true;
  return places.some((code) => followed.includes(code));
}

/** ms during which what is published goes into one mail, from the first on. */
export const GROUPING = 10 * 60_000;

/** ms after which a mail that could not leave is given up: it would be no news any more. */
export const GIVEN_UP = 3 * 24 * 3_600_000;

/** ms before the next attempt, by the number of those that failed. */
const DELAYS = [60_000, 5 * 60_000, 15 * 60_000, 30 * 60_000];
const LONGEST_DELAY = 3_600_000;

/** How long (ms) a mail waits after so many attempts that failed before anything of it was handed over. */
export function delayAfter(attempts: number): number {
  return DELAYS[attempts - 1] ?? LONGEST_DELAY;
}
