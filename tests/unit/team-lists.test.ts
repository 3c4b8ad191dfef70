import { describe, expect, it, test } from 'vitest';
import { Refusal } from '@/lib/domain/refusal';
import { readAreas, readGuides } from '@/lib/server/team-campaign/read-lists';
import { readCampaign } from '../support/campaigns';

const campaign = readCampaign('masseret-2015');
const withAreas = {
  ...campaign,
  areas: [{ name: 'Épinal', territory: '88' }],
};

/** The code of what reading throws, and its details. */
function refusalOf(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return [error.code, error.details];
    throw error;
  }
}

describe('a list of areas', () => {
  const expected = [
    { name: 'Épinal', territory: '88' },
    { name: 'Charleville, Sedan', territory: '08' },
  ];
  test.each([
    [
      'Excel’s own, of Windows',
      Buffer.from('Bassin;D\xe9partement\r\n\xc9pinal;88\r\n"Charleville, Sedan";8\r\n', 'latin1'),
    ],
    [
      'UTF-8 with its mark, commas',
      Buffer.from('\uFEFFbassin,departement\nÉpinal,Vosges\n"Charleville, Sedan",Ardennes\n'),
    ],
    [
      'tabs, columns in another order, one area twice',
      Buffer.from('Département\tBassin\n88\tÉpinal\n08\tCharleville, Sedan\n88\tÉpinal\n'),
    ],
  ])('is read as it was written: %s', (_, bytes) => {
    expect(readAreas(bytes, campaign)).toEqual(expected);
  });

  test.each([
    ['bassin;departement\n', ['csv-empty', {}]],
    ['nom;departement\nÉpinal;88', ['csv-missing', { columns: 'bassin' }]],
    ['bassin;departement\nÉpinal;88\nNancy;99', ['csv-line', { line: 3, column: 'departement' }]],
    ['bassin;departement\n;88', ['csv-line', { line: 2, column: 'bassin' }]],
    ['PK\x03\x04\0\0', ['csv-workbook', {}]],
  ])('is refused with where it is wrong: %j', (text, refusal) => {
    expect(refusalOf(() => readAreas(Buffer.from(text), campaign))).toEqual(refusal);
  });
});

describe('a list of people', () => {
  const read = (rows: string) =>
    readGuides(
      Buffer.from(`bassin;role;nom;accord le;accord recueilli par\n${rows}`),
      withAreas,
      '2015-10-01',
    );

  it('takes a consent whole or not at all', () => {
    const people = read(
      'Épinal;colistier;Camille;21/09/2015;Anne\nÉpinal;Fédération;Sacha;21/09/2015;\nÉpinal;liste;Noa;;Anne',
    );
    expect(people.map(({ role, consent }) => [role, consent])).toEqual([
      ['list', { on: '2015-09-21', by: 'Anne' }],
      ['federation', null],
      ['list', null],
    ]);
  });

  it('knows areas, roles and days', () => {
    expect(refusalOf(() => read('Metz;liste;Camille;;'))).toEqual([
      'csv-line',
      { line: 2, column: 'bassin' },
    ]);
    expect(refusalOf(() => read('Épinal;maire;Camille;;'))).toEqual([
      'csv-line',
      { line: 2, column: 'role' },
    ]);
    expect(refusalOf(() => read('Épinal;liste;Camille;hier;Anne'))).toEqual([
      'csv-line',
      { line: 2, column: 'accord le' },
    ]);
  });
});
