import { describe, expect, it } from 'vitest';
import type { SeriesField } from '@/lib/domain/series/field';
import { placeFinder } from '@/lib/domain/series/find-place';
import { fitMapping, guessMapping } from '@/lib/domain/series/mapping';
import { indexPhotos } from '@/lib/domain/series/photo-name';
import { measureProgress } from '@/lib/domain/series/progress';
import { type RowReader, readRow } from '@/lib/domain/series/read-row';
import { readCampaign } from '@/tests/support/campaigns';

const { territories } = readCampaign('masseret-2015');

const FIELDS: SeriesField[] = [
  { id: 'text-prenom', kind: 'text', slot: 'prenom', label: 'Votre prénom' },
  { id: 'territory', kind: 'territory' },
  { id: 'photo', kind: 'photo', isNeeded: false },
];
const NOTHING = { 'text-prenom': null, territory: null, photo: null };

describe('columns', () => {
  it.each([
    [['Prénom', 'Département', 'Photo'], { 'text-prenom': 0, territory: 1, photo: 2 }],
    [['PHOTO', 'dept', 'prenom'], { 'text-prenom': 2, territory: 1, photo: 0 }],
    [['Votre prénom', 'Territoire'], { 'text-prenom': 0, territory: 1 }],
    [['Nom', 'Prénom usuel', 'Photo de profil'], { 'text-prenom': 1, photo: 2 }],
    [['First name', 'Place', 'Picture'], { territory: 1, photo: 2 }],
    [['', 'a', 'Nom'], {}],
  ])('called %j are guessed', (header, found) => {
    expect(guessMapping(header, FIELDS)).toEqual({ ...NOTHING, ...found });
  });

  it('that are not there, or of other fields, are dropped', () => {
    const mapping = { 'text-prenom': 1, photo: 7, 'text-other': 0 };
    expect(fitMapping(mapping, FIELDS, 2)).toEqual({ ...NOTHING, 'text-prenom': 1 });
  });
});

describe('a place', () => {
  it.each([
    ['08', '08'],
    ['8', '08'],
    ['Ardennes', '08'],
    ['  meurthe et moselle ', '54'],
    ['MEURTHE-ET-MOSELLE', '54'],
    ['54 - Meurthe-et-Moselle', '54'],
    ['Vosges (88)', '88'],
  ])('written %j is found', (cell, code) => {
    expect(placeFinder(territories)(cell)?.code).toBe(code);
  });

  it.each(['Nancy', '75', '', '__proto__', 'Meurthe'])('written %j is none', (cell) => {
    expect(placeFinder(territories)(cell)).toBeUndefined();
  });
});

describe('a photo', () => {
  const photos = indexPhotos(['camille.jpg', 'zoé.png', 'jo.jpg', 'jo.png']);

  it.each([
    ['camille.jpg', 'camille.jpg'],
    ['Camille', 'camille.jpg'],
    ['photos/Camille.JPG', 'camille.jpg'],
    ['C:\\photos\\camille.jpg', 'camille.jpg'],
    ['ZOE\u0301', 'zoé.png'],
    ['jo.png', 'jo.png'],
    ['jo', null],
    ['camille.png', undefined],
    ['../camille', 'camille.jpg'],
  ])('called %j is found by its file', (name, key) => {
    expect(photos.find(name)).toBe(key);
  });
});

describe('a row', () => {
  const reader: RowReader = {
    fields: FIELDS,
    mapping: { 'text-prenom': 0, territory: 1, photo: 2 },
    header: ['Prénom', 'Lieu', 'Photo'],
    findPlace: placeFinder(territories),
    photos: indexPhotos(['camille.jpg', 'jo.jpg', 'jo.png']),
    mayUse: (code) => code !== '57',
  };
  const needing = { ...reader, fields: FIELDS.map((field) => ({ ...field, isNeeded: true })) };
  const read = (cells: string[], by: RowReader = reader) => readRow({ line: 2, cells }, by);

  it('asks for texts, a place and a photo', () => {
    expect(read(['Marie\nLou', '54', 'Camille'])).toEqual({
      texts: { prenom: 'Marie Lou' },
      territory: '54',
      photo: 'camille.jpg',
    });
    expect(read(['', '', ''])).toEqual({ texts: { prenom: '' }, territory: null, photo: null });
    expect(read(['Zoé', '54', '', '', '']).texts).toEqual({ prenom: 'Zoé' });
  });

  it.each([
    ['a place of nowhere', ['A', 'Nancy', ''], 'series-place-unknown', 'Lieu'],
    ['somebody else’s place', ['A', 'Moselle', ''], 'series-place-foreign', 'Lieu'],
    ['a photo nobody sent', ['A', '', 'b.jpg'], 'series-photo-missing', 'Photo'],
    ['two photos', ['A', '', 'jo'], 'series-photo-ambiguous', 'Photo'],
    ['too few cells', ['A', '54'], 'series-row-cells', null],
    ['too many cells', ['A', '54', '', 'x'], 'series-row-cells', null],
  ])('with %s is refused, the column named', (_, cells, code, column) => {
    expect(() => read(cells)).toThrow(expect.objectContaining({ code, column }));
  });

  it('without the photo that its template needs is refused', () => {
    expect(() => read(['A', '', ''], needing)).toThrow(
      expect.objectContaining({ code: 'series-photo-needed', column: 'Photo' }),
    );
  });
});

describe('progress', () => {
  it('says how fast it goes and what is left, once it can', () => {
    const at = { total: 100, startedAt: 1000 };
    expect(measureProgress({ ...at, done: 0, at: 5000 })).toEqual({
      share: 0,
      perSecond: null,
      secondsLeft: null,
    });
    expect(measureProgress({ ...at, done: 20, at: 5000 })).toEqual({
      share: 0.2,
      perSecond: 5,
      secondsLeft: 16,
    });
  });
});
