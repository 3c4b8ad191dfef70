/** A campaign's calendar as instants, all in ms since 1970 (UTC): nothing here knows of zones. */
export type Timeline = {
  /** When the campaign begins; null when nobody said so. */
  readonly opensAt: number | null;
  /** When nothing is saved, shared or copied: `from` is in it, `until` is not. In any order. */
  readonly silences: readonly { readonly from: number; readonly until: number }[];
  /** When each round ends; the campaign ends with the last of them. In any order. */
  readonly roundEnds: readonly number[];
  /** When this site was built: no right clock can show a much earlier time. 0 when not known. */
  readonly builtAt: number;
};

/** between: a round is over and another is to come. after: all that is left is an archive. */
export type PhaseName = 'before' | 'campaign' | 'silence' | 'between' | 'after';

/** `until` is the next instant (ms) of another phase, null when this one lasts for ever. */
export type Phase = { readonly phase: PhaseName; readonly until: number | null };

/** Whether pictures and texts may leave the site, or else why not. */
export type Sharing = 'open' | 'silence' | 'clock';

/** How far, in ms, a clock may be behind the build: a zone taken for another is no more than a day. */
const TOLERANCE = 24 * 3_600_000;

/** The phase at an instant (ms), which must be finite. Silence comes before all else (art. L.49). */
export function phaseAt(timeline: Timeline, now: number): Phase {
  const phase = namePhase(timeline, now);
  const later = listInstants(timeline).filter((instant) => instant > now);
  const until = later.find((instant) => namePhase(timeline, instant) !== phase) ?? null;
  return { phase, until };
}

/**
 * Whether sharing is open at what a clock shows (ms). A clock that shows no time, or one more than
 * 24 h before the build, is wrong, and then nobody knows whether there is silence.
 */
export function sharingAt(timeline: Timeline, now: number): Sharing {
  if (!Number.isFinite(now) || now < timeline.builtAt - TOLERANCE) return 'clock';
  return namePhase(timeline, now) === 'silence' ? 'silence' : 'open';
}

/** The next instant (ms) at which the phase, or trust in this clock, changes; null when none does. */
export function nextChange(timeline: Timeline, now: number): number | null {
  if (!Number.isFinite(now)) return null;
  const trusted = timeline.builtAt - TOLERANCE;
  const { until } = phaseAt(timeline, now);
  if (now >= trusted) return until;
  return until === null ? trusted : Math.min(until, trusted);
}

function namePhase({ opensAt, silences, roundEnds }: Timeline, now: number): PhaseName {
  if (silences.some(({ from, until }) => from <= now && now < until)) return 'silence';
  if (roundEnds.every((end) => end <= now)) return 'after';
  if (opensAt !== null && now < opensAt) return 'before';
  return roundEnds.some((end) => end <= now) ? 'between' : 'campaign';
}

/** Every instant at which the phase may change, in order. */
function listInstants({ opensAt, silences, roundEnds }: Timeline): number[] {
  const windows = silences.flatMap(({ from, until }) => [from, until]);
  const opening = opensAt === null ? [] : [opensAt];
  return [...opening, ...windows, ...roundEnds].sort((a, b) => a - b);
}
