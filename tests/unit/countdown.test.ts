import { expect, it } from 'vitest';
import { countDown, findNextMilestone } from '@/lib/domain/countdown';
import fc from '@/tests/support/fast-check';

const HOUR = 3_600_000;
const milestones = [
  { id: 'a', label: 'A', at: 10 * HOUR },
  { id: 'b', label: 'B', at: 40 * HOUR },
];

it('looks forward to the next milestone, and to none after the last', () => {
  expect(findNextMilestone(milestones, 0)?.id).toBe('a');
  expect(findNextMilestone(milestones, 10 * HOUR - 1)?.id).toBe('a');
  expect(findNextMilestone(milestones, 10 * HOUR)?.id).toBe('b');
  expect(findNextMilestone(milestones, 40 * HOUR)).toBeNull();
  expect(findNextMilestone(milestones, Number.NaN)).toBeNull();
});

it('says whole days and hours, never more than is left', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 2 ** 40 }), (now, left) => {
      const { days, hours } = countDown(now, now + left);
      expect(hours).toBeLessThan(24);
      const said = (days * 24 + hours) * HOUR;
      expect(said).toBeLessThanOrEqual(left);
      expect(left - said).toBeLessThan(HOUR);
    }),
  );
});
