import { describe, expect, it } from 'vitest';
import { selectPosts } from '@/lib/domain/select-posts';

const always = {
  id: 'always',
  territories: [] as string[],
  theme: 'a',
  title: 'Été',
  text: 'L’Aube',
  alt: 'Carte',
  from: null,
  until: null,
};
const launch = {
  ...always,
  id: 'launch',
  theme: null,
  title: 'Toul',
  from: '2015-09-21',
  until: '2015-09-26',
};
const vote = {
  ...always,
  id: 'vote',
  theme: null,
  title: 'Vote',
  from: '2015-11-23',
  until: '2015-12-04',
};
const since = {
  ...always,
  id: 'since',
  theme: 'b',
  title: 'Depuis',
  from: '2015-10-01',
  until: null,
};
const posts = [always, launch, vote, since];
const everything = { place: null, theme: null, day: null, search: '' };

function listIds(groups: ReturnType<typeof selectPosts<(typeof posts)[number]>>) {
  return Object.fromEntries(
    Object.entries(groups).map(([group, found]) => [group, found.map(({ id }) => id)]),
  );
}

describe('the posts someone looks for', () => {
  it.each([
    [
      '2015-09-20',
      { today: [], always: ['always'], later: ['launch', 'vote', 'since'], earlier: [] },
    ],
    [
      '2015-09-21',
      { today: ['launch'], always: ['always'], later: ['vote', 'since'], earlier: [] },
    ],
    [
      '2015-09-26',
      { today: ['launch'], always: ['always'], later: ['vote', 'since'], earlier: [] },
    ],
    [
      '2015-09-27',
      { today: [], always: ['always'], later: ['vote', 'since'], earlier: ['launch'] },
    ],
    [
      '2026-01-01',
      { today: ['since'], always: ['always'], later: [], earlier: ['launch', 'vote'] },
    ],
  ])('on %s are those of that day first, and none is hidden', (today, expected) => {
    expect(listIds(selectPosts(posts, everything, today))).toEqual(expected);
  });

  it('are those one can publish on the day one names, and no others', () => {
    const found = selectPosts(posts, { ...everything, day: '2015-12-01' }, '2026-01-01');
    expect(listIds(found)).toEqual({
      today: ['vote', 'since'],
      always: ['always'],
      later: [],
      earlier: [],
    });
  });

  it('are found by words typed without accents, capitals or the right apostrophe', () => {
    const find = (search: string) =>
      listIds(selectPosts(posts, { ...everything, search }, '2026-01-01'));
    expect(find('ETE').always).toEqual(['always']);
    expect(find("l'aube carte").always).toEqual(['always']);
    expect(find(' toul ').earlier).toEqual(['launch']);
    expect(find('absent')).toEqual({ today: [], always: [], later: [], earlier: [] });
  });

  it('are those of a theme', () => {
    expect(listIds(selectPosts(posts, { ...everything, theme: 'b' }, '2015-10-01'))).toEqual({
      today: ['since'],
      always: [],
      later: [],
      earlier: [],
    });
  });
});
