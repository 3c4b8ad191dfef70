import type { Timeline } from './phase';
import type { Publication } from './template';

/** Whether a template is offered, and between which instants (ms); null where nothing bounds it. */
export type Offer = Pick<Publication, 'state'> & {
  readonly from: number | null;
  readonly until: number | null;
};

type Silences = Pick<Timeline, 'silences'>;

/**
 * Whether supporters are offered a template at an instant (ms). What would begin or end during a silence waits for
 * its end: then nothing is published nor withdrawn by itself (art. L.49).
 */
export function isOffered({ state, from, until }: Offer, now: number, timeline: Silences): boolean {
  if (state !== 'published' && state !== 'scheduled') return false;
  const hasBegun = from === null || waitForEnd(from, timeline) <= now;
  const isOver = until !== null && waitForEnd(until, timeline) <= now;
  return hasBegun && !isOver;
}

/** The instant (ms) at which what was planned for another one happens: the same, or the end of the silence it is in. */
export function waitForEnd(at: number, { silences }: Silences): number {
  const silence = silences.find(({ from, until }) => from <= at && at < until);
  return silence ? waitForEnd(silence.until, { silences }) : at;
}

/** How a template stands at an instant: what people call its state, which changes by itself with time. */
export type Standing = 'draft' | 'waiting' | 'offered' | 'over' | 'archived';

/** Names the standing of an offer at an instant (ms). */
export function standingAt(offer: Offer, now: number, timeline: Silences): Standing {
  const { state, from } = offer;
  if (state === 'draft' || state === 'archived') return state;
  if (isOffered(offer, now, timeline)) return 'offered';
  return from !== null && waitForEnd(from, timeline) > now ? 'waiting' : 'over';
}
