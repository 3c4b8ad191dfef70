import { describe, expect, it } from 'vitest';
import { isOffered, type Offer, standingAt } from '@/lib/domain/offer';
import fc from '@/tests/support/fast-check';

const instant = fc.integer({ min: 0, max: 60 });
const spans = fc.array(
  fc
    .tuple(instant, fc.integer({ min: 1, max: 20 }))
    .map(([from, length]) => ({ from, until: from + length })),
  { maxLength: 4 },
);
const offer = fc.record<Offer>({
  state: fc.constantFrom('draft', 'scheduled', 'published', 'archived'),
  from: fc.option(instant),
  until: fc.option(instant),
});

describe('whether a template is offered', () => {
  it('changes at its own times, and is as they say while nothing is silent', () => {
    fc.assert(
      fc.property(offer, instant, (one, now) => {
        const isMeant = one.state === 'published' || one.state === 'scheduled';
        const isWithin = (one.from ?? 0) <= now && now < (one.until ?? 100);
        expect(isOffered(one, now, { silences: [] })).toBe(isMeant && isWithin);
      }),
    );
  });

  it('never changes during a silence', () => {
    fc.assert(
      fc.property(offer, spans, instant, (one, silences, now) => {
        const isSilent = (at: number) =>
          silences.some(({ from, until }) => from <= at && at < until);
        fc.pre(isSilent(now));
        expect(isOffered(one, now, { silences })).toBe(isOffered(one, now - 1, { silences }));
      }),
    );
  });

  it('is after the silence what it would have been without any', () => {
    fc.assert(
      fc.property(offer, spans, (one, silences) => {
        const after = Math.max(0, ...silences.map(({ until }) => until));
        const expected = isOffered(one, after, { silences: [] });
        expect(isOffered(one, after, { silences })).toBe(expected);
      }),
    );
  });

  it('is told apart from what waits, is over, or was never offered', () => {
    const silences = [{ from: 20, until: 30 }];
    const at = (now: number, one: Partial<Offer>) =>
      standingAt({ state: 'scheduled', from: 10, until: 25, ...one }, now, { silences });
    expect([9, 10, 24, 29, 30].map((now) => at(now, {}))).toEqual([
      'waiting',
      'offered',
      'offered',
      'offered',
      'over',
    ]);
    expect(at(15, { state: 'draft' })).toBe('draft');
    expect(at(15, { state: 'archived' })).toBe('archived');
  });
});
