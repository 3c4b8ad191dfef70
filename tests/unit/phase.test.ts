import { describe, expect, it } from 'vitest';
import { nextChange, type PhaseName, phaseAt, sharingAt, type Timeline } from '@/lib/domain/phase';
import fc from '@/tests/support/fast-check';

const DAY = 24 * 3_600_000;

const campaign: Timeline = {
  opensAt: 100,
  silences: [
    { from: 500, until: 600 },
    { from: 800, until: 900 },
  ],
  roundEnds: [600, 900],
  builtAt: 0,
};

/** Any calendar: windows that overlap, touch, are empty, stand outside of the campaign. */
const timelines = fc.record<Timeline>({
  opensAt: fc.option(fc.integer({ min: 0, max: 100 })),
  silences: fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 30 }))
      .map(([from, length]) => ({ from, until: from + length })),
    { maxLength: 8 },
  ),
  roundEnds: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 4 }),
  builtAt: fc.integer({ min: -200, max: 200 }).map((instant) => instant + DAY),
});
const instants = fc.integer({ min: -10, max: 150 });

describe('the phase', () => {
  it.each<[number, PhaseName, number | null]>([
    [-1e15, 'before', 100],
    [99, 'before', 100],
    [100, 'campaign', 500],
    [499, 'campaign', 500],
    [500, 'silence', 600],
    [599, 'silence', 600],
    [600, 'between', 800],
    [799, 'between', 800],
    [800, 'silence', 900],
    [900, 'after', null],
    [1e15, 'after', null],
  ])('at %d is %s', (now, phase, until) => {
    expect(phaseAt(campaign, now)).toEqual({ phase, until });
  });

  it('stays one silence through windows that overlap or touch', () => {
    const silences = [
      { from: 520, until: 560 },
      { from: 560, until: 700 },
      { from: 500, until: 530 },
    ];
    const timeline = { ...campaign, silences, roundEnds: [700, 2000] };
    expect(phaseAt(timeline, 499).until).toBe(500);
    expect(phaseAt(timeline, 510)).toEqual({ phase: 'silence', until: 700 });
    expect(phaseAt(timeline, 700)).toEqual({ phase: 'between', until: 2000 });
  });

  it('has no “before” when nobody said when the campaign opens', () => {
    expect(phaseAt({ ...campaign, opensAt: null }, -5).phase).toBe('campaign');
  });

  it('is the same up to the instant it names, and another one there', () => {
    fc.assert(
      fc.property(timelines, instants, (timeline, now) => {
        const { phase, until } = phaseAt(timeline, now);
        const last = until ?? 300;
        for (let instant = now; instant < last; instant++) {
          expect(phaseAt(timeline, instant)).toEqual({ phase, until });
        }
        if (until !== null) expect(phaseAt(timeline, until).phase).not.toBe(phase);
      }),
    );
  });

  it('is silence inside a window, and nowhere else', () => {
    fc.assert(
      fc.property(timelines, instants, (timeline, now) => {
        const isInside = timeline.silences.some(({ from, until }) => from <= now && now < until);
        expect(phaseAt(timeline, now).phase === 'silence').toBe(isInside);
      }),
    );
  });
});

describe('sharing', () => {
  it('is open in every phase but silence', () => {
    fc.assert(
      fc.property(timelines, instants, (timeline, now) => {
        const { phase } = phaseAt(timeline, now);
        const sharing = sharingAt({ ...timeline, builtAt: 0 }, now);
        expect(sharing).toBe(phase === 'silence' ? 'silence' : 'open');
      }),
    );
  });

  it('is never closed by a calendar without silence', () => {
    fc.assert(
      fc.property(timelines, instants, (timeline, now) => {
        expect(sharingAt({ ...timeline, silences: [], builtAt: 0 }, now)).toBe('open');
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'is closed by a clock that shows %d',
    (now) => {
      expect(sharingAt(campaign, now)).toBe('clock');
      expect(nextChange(campaign, now)).toBeNull();
    },
  );

  it('is closed by a clock more than 24 hours behind the build', () => {
    const timeline = { ...campaign, builtAt: 10 * DAY };
    expect(sharingAt(timeline, 9 * DAY)).toBe('open');
    expect(sharingAt(timeline, 9 * DAY - 1)).toBe('clock');
    expect(sharingAt(timeline, 550)).toBe('clock');
  });

  it('changes, with the phase, at no other instant than the next change', () => {
    fc.assert(
      fc.property(timelines, instants, (timeline, now) => {
        const read = (at: number) => [phaseAt(timeline, at).phase, sharingAt(timeline, at)];
        const next = nextChange(timeline, now) ?? 300;
        for (let instant = now; instant < next; instant++) {
          expect(read(instant)).toEqual(read(now));
        }
        expect(next).toBeGreaterThan(now);
      }),
    );
  });
});
