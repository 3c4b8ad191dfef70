import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Calendar } from '@/lib/domain/calendar';
import { phaseAt } from '@/lib/domain/phase';
import { publicCacheSeconds } from '@/lib/server/calendar/public-cache-seconds';
import { resolveTime, startOfDay } from '@/lib/server/calendar/resolve-time';
import { resolveTimeline } from '@/lib/server/calendar/resolve-timeline';
import fc from '@/tests/support/fast-check';

const ZONES = Intl.supportedValuesOf('timeZone');
const HOUR = 3_600_000;
const zones = fc.constantFrom(...ZONES);
const minutes = fc
  .integer({ min: Date.parse('1975-01-01T00:00Z'), max: Date.parse('2037-12-31T00:00Z') })
  .map((at) => at - (at % 60_000));

/** What the clocks of a zone show at an instant, by the platform's own data. */
function readWall(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
    .format(at)
    .replace(' ', 'T');
}

/** The instant (ms) of the first change of a zone's clocks in a year or after it; null without one. */
function findChange(timeZone: string, year: number): number | null {
  const start = Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(timeZone);
  return start.getTimeZoneTransition('next')?.epochMilliseconds ?? null;
}

function makeCalendar(timeZone: string, from: string, until: string): Calendar {
  const date = until.slice(0, 10);
  return {
    timeZone,
    timeName: 'x',
    opens: null,
    rounds: [{ id: 'a', label: 'A', date, badge: null }],
    silence: [{ from, until }],
    events: [],
  };
}

describe('a wall-clock time', () => {
  it('is shown by the clocks of its zone at the instant it becomes, in every zone', () => {
    for (const zone of ZONES) {
      for (const local of ['2015-12-05T00:00:00', '2027-06-18T12:00:00']) {
        expect(readWall(resolveTime(local, zone, 'earlier'), zone)).toBe(local);
      }
    }
  });

  it('read off a clock, is on both sides of the instant it was read at', () => {
    fc.assert(
      fc.property(zones, minutes, (zone, at) => {
        const local = readWall(at, zone);
        expect(resolveTime(local, zone, 'earlier')).toBeLessThanOrEqual(at);
        expect(resolveTime(local, zone, 'later')).toBeGreaterThanOrEqual(at);
        expect(startOfDay(local.slice(0, 10), zone)).toBeLessThanOrEqual(at);
      }),
      { numRuns: 1000 },
    );
  });

  it.each<[string, string, 'earlier' | 'later' | 'compatible', string]>([
    // Clocks go forward: 02:30 never comes.
    ['Europe/Paris', '2015-03-29T02:30', 'earlier', '2015-03-29T00:30Z'],
    ['Europe/Paris', '2015-03-29T02:30', 'later', '2015-03-29T01:30Z'],
    ['Europe/Paris', '2015-03-29T02:30', 'compatible', '2015-03-29T01:30Z'],
    // Clocks go back: 02:30 comes twice.
    ['Europe/Paris', '2015-10-25T02:30', 'earlier', '2015-10-25T00:30Z'],
    ['Europe/Paris', '2015-10-25T02:30', 'later', '2015-10-25T01:30Z'],
    ['Europe/Paris', '2015-10-25T02:30', 'compatible', '2015-10-25T00:30Z'],
    // Half an hour, a whole day, a midnight that is skipped.
    ['Australia/Lord_Howe', '2015-10-04T02:15', 'earlier', '2015-10-03T15:15Z'],
    ['Australia/Lord_Howe', '2015-10-04T02:15', 'later', '2015-10-03T15:45Z'],
    ['Pacific/Apia', '2011-12-30T12:00', 'later', '2011-12-30T22:00Z'],
    ['America/Sao_Paulo', '2015-10-18T00:00', 'later', '2015-10-18T03:00Z'],
  ])('in %s, %s is, on the %s side, %s', (zone, local, side, instant) => {
    expect(resolveTime(local, zone, side)).toBe(Date.parse(instant));
  });

  it('of a day begins where its midnight is skipped', () => {
    const begins = startOfDay('2015-10-18', 'America/Sao_Paulo');
    expect(readWall(begins, 'America/Sao_Paulo')).toBe('2015-10-18T01:00:00');
  });
});

describe('a silence', () => {
  it('covers every instant whose clock is inside of it, also around every change of clocks', () => {
    const years = fc.integer({ min: 1980, max: 2030 });
    const shift = fc.integer({ min: -180, max: 180 });
    const shifts = fc.tuple(shift, shift, shift);
    fc.assert(
      fc.property(zones, years, shifts, (zone, year, minutesFromChange) => {
        const change = findChange(zone, year);
        fc.pre(change !== null);
        const times = minutesFromChange.map((by) => readWall(change + by * 60_000, zone));
        const [from = '', now = '', until = ''] = times.sort();
        fc.pre(now < until);
        const timeline = resolveTimeline(makeCalendar(zone, from, until), 0);
        for (const side of ['earlier', 'later'] as const) {
          expect(phaseAt(timeline, resolveTime(now, zone, side)).phase).toBe('silence');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('lasts from Saturday 0:00 to Sunday 20:00 on the clocks of every zone', () => {
    for (const zone of ZONES) {
      const calendar = makeCalendar(zone, '2015-12-05T00:00', '2015-12-06T20:00');
      const [silence] = resolveTimeline(calendar, 0).silences;
      expect(readWall(silence?.from ?? 0, zone)).toBe('2015-12-05T00:00:00');
      expect(readWall(silence?.until ?? 0, zone)).toBe('2015-12-06T20:00:00');
    }
  });
});

describe('a round', () => {
  const calendar = makeCalendar('Europe/Paris', '2015-12-05T00:00', '2015-12-06T20:00');

  it('ends with its silence', () => {
    expect(resolveTimeline(calendar, 0).roundEnds).toEqual([Date.parse('2015-12-06T19:00Z')]);
  });

  it('ends with its day when there is no silence, or only that of another round', () => {
    const rounds = [{ id: 'b', label: 'B', date: '2015-12-13', badge: null }];
    const end = Date.parse('2015-12-13T23:00Z');
    expect(resolveTimeline({ ...calendar, rounds }, 0).roundEnds).toEqual([end]);
    expect(resolveTimeline({ ...calendar, rounds, silence: [] }, 0).roundEnds).toEqual([end]);
  });

  it('that reopens only with the next campaign day ends then', () => {
    const silence = [{ from: '2015-12-05T00:00', until: '2015-12-07T00:00' }];
    const end = Date.parse('2015-12-06T23:00Z');
    expect(resolveTimeline({ ...calendar, silence }, 0).roundEnds).toEqual([end]);
  });
});

describe('how long others may keep what closes in silence', () => {
  const from = Date.parse('2015-12-04T23:00Z');
  const timeline = resolveTimeline(
    makeCalendar('Europe/Paris', '2015-12-05T00:00', '2015-12-06T20:00'),
    from - 100 * 24 * HOUR,
  );

  it.each<[string, number, number]>([
    ['as long as wanted while silence is far', from - 10 * HOUR, 3600],
    ['no longer than to its beginning', from - 90_500, 90],
    ['not at all in its last second', from - 999, 0],
    ['not at all while it lasts', from, 0],
    ['as long as wanted after the last one', from + 44 * HOUR, 3600],
    ['not at all by a clock behind the build', from - 102 * 24 * HOUR, 0],
    ['not at all without a clock', Number.NaN, 0],
  ])('%s', (_, now, seconds) => {
    expect(publicCacheSeconds(timeline, now, 3600)).toBe(seconds);
  });
});
