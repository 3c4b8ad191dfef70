import { describe, expect, it } from 'vitest';
import { formatDay, formatMoment, formatNearMoment, formatTime } from '@/lib/domain/dates';
import { checkText } from '@/scripts/typography/rules';

const paris = { timeZone: 'Europe/Paris', language: 'fr' } as const;
const london = { timeZone: 'Europe/London', language: 'en' } as const;
const at = (text: string) => Date.parse(text);

describe('a date in words', () => {
  it.each([
    [
      formatMoment(at('2015-09-26T11:45Z'), paris),
      'samedi 26\u00a0septembre 2015, 13\u00a0h\u00a045',
    ],
    [formatMoment(at('2015-12-06T19:00Z'), paris), 'dimanche 6\u00a0décembre 2015, 20\u00a0h'],
    [formatMoment(at('2015-12-04T23:00Z'), paris), 'samedi 5\u00a0décembre 2015, 0\u00a0h'],
    [formatMoment(at('2015-08-01T07:05Z'), paris), 'samedi 1er\u00a0août 2015, 9\u00a0h\u00a005'],
    [formatNearMoment(at('2015-12-06T19:00Z'), paris), 'dimanche 6\u00a0décembre à 20\u00a0h'],
    [formatDay('2015-12-06', 'fr'), 'dimanche 6\u00a0décembre 2015'],
    [formatDay('2016-02-01', 'fr'), 'lundi 1er\u00a0février 2016'],
    [formatMoment(at('2027-03-20T18:30Z'), london), 'Saturday 20\u00a0March 2027, 18:30'],
    [formatNearMoment(at('2027-06-18T23:00Z'), london), 'Saturday 19\u00a0June at 00:00'],
    [formatDay('2027-04-01', 'en'), 'Thursday 1\u00a0April 2027'],
    [formatTime('2015-09-26T13:45', 'fr'), '13\u00a0h\u00a045'],
    [formatTime('2015-12-06T20:00:00', 'fr'), '20\u00a0h'],
    [formatTime('2027-03-20T18:30', 'en'), '18:30'],
  ])('%s', (written, expected) => {
    expect(written).toBe(expected);
  });

  it('follows the typography of French all year round', () => {
    for (let day = 0; day < 366; day++) {
      const written = formatMoment(at('2015-01-01T00:00Z') + day * 86_411_000, paris);
      expect(checkText('fr', `La campagne commence ${written}.`)).toEqual([]);
    }
  });
});
