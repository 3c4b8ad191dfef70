import { expect, test } from 'vitest';
import { type Draft, draftSchema, type TakenArtwork } from '@/lib/domain/draft';
import { findProblems } from '@/lib/domain/draft-problems';
import {
  addSlot,
  changeFormat,
  changeSlot,
  duplicateSlot,
  nameSlot,
  putArtwork,
  removeFormat,
  removeSlot,
  shiftSlot,
} from '@/lib/domain/edit-draft';
import type { SuppliedFormat, TextSlot } from '@/lib/domain/template';
import { titleFromFile } from '@/lib/domain/title-from-file';
import { plainSlot } from '../support/slots';

const window = { x: 100, y: 100, width: 800, height: 800, shape: 'ellipse' as const };
const square: SuppliedFormat = {
  background: '#2B0B3F',
  artwork: 'a'.repeat(64),
  window,
  slots: [plainSlot, { ...plainSlot, id: 'place', label: 'Place', pattern: '{departement.in}' }],
};
const draft: Draft = { kind: 'badge', title: 'Frame', description: 'A frame', formats: { square } };
const taken: TakenArtwork = {
  artwork: 'b'.repeat(64),
  width: 1080,
  height: 1920,
  format: 'story',
  windows: [{ x: 0, y: 0, width: 1080, height: 1400, shape: 'rectangle' }],
};

test('an artwork of another shape makes a format with the texts of the first one, at the same places', () => {
  const { formats } = putArtwork(draft, taken, '#FFFFFF');
  expect(formats.square).toBe(square);
  expect(formats.story).toMatchObject({
    background: '#FFFFFF',
    artwork: taken.artwork,
    window: taken.windows[0],
  });
  expect(formats.story?.slots.map(({ id }) => id)).toEqual(['name', 'place']);
  const { x, y, width, height } = plainSlot.box;
  const down = 1920 / 1080;
  const [copied] = (formats.story?.slots ?? []) as TextSlot[];
  expect(copied?.box).toEqual({
    x,
    y: Math.round(y * down),
    width,
    height: Math.round((y + height) * down) - Math.round(y * down),
  });
  expect(draftSchema.safeParse({ ...draft, formats }).success).toBe(true);
});

test('an artwork of the same shape takes the place of the former one, and the texts stay', () => {
  const { formats } = putArtwork(draft, { ...taken, format: 'square' }, '#FFFFFF');
  expect(formats.square).toEqual({
    ...square,
    artwork: taken.artwork,
    window: taken.windows[0],
  });
});

test('a format that goes leaves the others', () => {
  const both = putArtwork(draft, taken, '#FFFFFF');
  expect(Object.keys(removeFormat(both, 'square').formats)).toEqual(['story']);
  expect(changeFormat(draft, 'link', (format) => ({ ...format, window: null }))).toBe(draft);
});

test('a text is changed, moved, removed, and no other one with it', () => {
  const changed = changeSlot(square, 'place', { maxLines: 2 });
  expect(changed.slots.map(({ maxLines }) => maxLines)).toEqual([1, 2]);
  expect(shiftSlot(square, 'place', -1).slots.map(({ id }) => id)).toEqual(['place', 'name']);
  expect(shiftSlot(square, 'place', 1)).toBe(square);
  expect(shiftSlot(square, 'name', -1)).toBe(square);
  expect(removeSlot(square, 'name').slots.map(({ id }) => id)).toEqual(['place']);
});

test('a copy has an id of its own, and what is typed into it is its own', () => {
  const once = duplicateSlot(square, 'name', 1080);
  const twice = duplicateSlot(once, 'name-2', 1080);
  expect(twice.slots.map(({ id }) => id)).toEqual(['name', 'place', 'name-2', 'name-3']);
  expect(twice.slots.map(({ pattern }) => pattern)).toEqual([
    '{name}',
    '{departement.in}',
    '{name-2}',
    '{name-3}',
  ]);
  expect(once.slots[2]?.box.y).toBe(plainSlot.box.y + 40);
  expect(duplicateSlot(square, 'nobody', 1080)).toBe(square);
});

test('a copy at the foot of the canvas stays on it', () => {
  const low = addSlot(square, { ...plainSlot, id: 'low', box: { ...plainSlot.box, y: 950 } });
  expect(duplicateSlot(low, 'low', 1080).slots.at(-1)?.box.y).toBe(960);
});

test('names that are free are kept', () => {
  expect(nameSlot([], 'prenom')).toBe('prenom');
  expect(nameSlot([{ id: 'prenom' }, { id: 'prenom-2' }], 'prenom')).toBe('prenom-3');
});

test('what keeps a draft from being saved is found, and nothing else', () => {
  expect(findProblems(draft)).toEqual([]);
  const empty: Draft = { kind: 'badge', title: ' ', description: '', formats: {} };
  expect(findProblems(empty).map(({ code }) => code)).toEqual(['title-missing', 'format-missing']);
  const bad = changeSlot(square, 'name', {
    label: '',
    pattern: 'Hello {nobody}',
    minSize: 80,
    maxSize: 40,
  });
  const found = findProblems({ ...draft, formats: { square: bad } });
  const at = { format: 'square', slot: 'name' };
  expect(found).toEqual([
    { code: 'label-missing', ...at },
    { code: 'sizes-crossed', ...at },
    { code: 'variable-unknown', ...at, variable: 'nobody' },
  ]);
});

test('a file’s name makes a first title', () => {
  expect(titleFromFile('cadre-printemps_v2.png')).toBe('Cadre printemps v2');
  expect(titleFromFile('e\u0301te\u0301.final.svg')).toBe('Été.final');
});
