import { expect, test } from 'vitest';
import {
  type EditorAction,
  type EditorState,
  reduceEditor,
  startEditor,
} from '@/components/team/template-editor/editor-state';
import type { Draft, EditorData, TakenArtwork } from '@/lib/domain/draft';
import { readCampaign } from '../support/campaigns';

const empty: Draft = { kind: 'badge', title: '', description: '', formats: {} };
const place = { basic: '', extended: '' };
const data: EditorData = {
  slug: null,
  version: 0,
  draft: empty,
  widths: {},
  territories: readCampaign('masseret-2015').territories,
  colours: [],
  fonts: [],
  glyphs: { text: place, strong: place, display: place, accent: place },
  isElectoral: true,
};
const taken: TakenArtwork = {
  artwork: 'a'.repeat(64),
  width: 900,
  height: 900,
  format: 'square',
  windows: [{ x: 90, y: 90, width: 900, height: 900, shape: 'rectangle' }],
};
const drop = { type: 'artwork-taken', taken, title: 'Cadre', background: '#FFFFFF' } as const;

function run(...actions: EditorAction[]): EditorState {
  return actions.reduce(reduceEditor, startEditor(data));
}

const name = (title: string): EditorAction => ({
  type: 'changed',
  about: 'title',
  edit: (draft) => ({ ...draft, title }),
});

test('changes of the same thing are one step until the hand is off', () => {
  const typed = run(name('A'), name('AB'), { type: 'settled' }, name('ABC'));
  expect(typed.history.present.title).toBe('ABC');
  const back = reduceEditor(typed, { type: 'undone' });
  expect(back.history.present.title).toBe('AB');
  const start = reduceEditor(back, { type: 'undone' });
  expect(start.history.present).toBe(empty);
  expect(reduceEditor(start, { type: 'redone' }).history.present.title).toBe('AB');
});

test('a step back ends the change under way', () => {
  const state = run(name('A'), { type: 'undone' }, name('B'), { type: 'undone' });
  expect(state.history.present.title).toBe('');
});

test('a change that is given up leaves everything as it was, what had been undone too', () => {
  const undone = run(name('A'), { type: 'settled' }, name('AB'), { type: 'undone' });
  const state = [name('X'), name('XY')].reduce(reduceEditor, undone);
  expect(reduceEditor(state, { type: 'given-up' })).toEqual(undone);
  const settled = reduceEditor(state, { type: 'settled' });
  expect(reduceEditor(settled, { type: 'given-up' })).toBe(settled);
});

test('an edit that changes nothing is no step', () => {
  expect(run({ type: 'changed', about: 'x', edit: (draft) => draft }).history.past).toEqual([]);
});

test('an artwork opens its format, names a template without a name, and is one step', () => {
  const state = run(drop);
  expect(state).toMatchObject({ format: 'square', part: { kind: 'window' } });
  expect(state.widths).toEqual({ [taken.artwork]: 900 });
  expect(state.history.present.title).toBe('Cadre');
  const back = reduceEditor(state, { type: 'undone' });
  expect(back).toMatchObject({ format: null, history: { present: empty } });
  expect(run(name('Mine'), drop).history.present.title).toBe('Mine');
});

test('what was found in the tab comes back as a step over what the server has', () => {
  const kept = { version: 3, draft: { ...empty, title: 'Kept' }, widths: { b: 5 } };
  const state = run({ type: 'recalled', kept });
  expect(state).toMatchObject({ isRecalled: true, version: 3, widths: { b: 5 } });
  expect(state.history.present.title).toBe('Kept');
  expect(reduceEditor(state, { type: 'undone' }).history.present).toBe(empty);
});

test('saved is what was sent, not what was changed since', () => {
  const sent = run(name('A'));
  const later = reduceEditor(sent, name('AB'));
  const stored = { draft: sent.history.present, slug: 'a', version: 1 };
  const saved = reduceEditor(later, { type: 'saved', ...stored });
  expect(saved).toMatchObject({ slug: 'a', version: 1, saved: { title: 'A' } });
  expect(saved.history.present.title).toBe('AB');
});
