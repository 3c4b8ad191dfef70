import { describe, expect, it } from 'vitest';
import { readPostsFragment, writePostsFragment } from '@/lib/browser/posts-fragment';

const nothing = { network: null, place: null, theme: null, day: null };

describe('the fragment of a page of posts', () => {
  it('says again what was written into it', () => {
    const chosen = { network: 'x', place: '57', theme: 'proximite', day: '2015-12-04' } as const;
    expect(writePostsFragment(chosen)).toBe('#network=x&place=57&theme=proximite&day=2015-12-04');
    expect(readPostsFragment(writePostsFragment(chosen))).toEqual(chosen);
  });

  it('is empty when nothing is chosen', () => {
    expect(writePostsFragment(nothing)).toBe('');
    expect(readPostsFragment('')).toEqual(nothing);
  });

  it.each([
    ['#network=myspace', 'a network nobody knows'],
    ['#day=tomorrow', 'a day that is no date'],
    ['#day=2015-12-04T00:00', 'more than a date'],
    ['#content', 'a place of the page'],
    ['#network', 'a key without a value'],
    ['#%E0%A4%A', 'what cannot be decoded'],
  ])('leaves out %s: %s', (fragment) => {
    expect(readPostsFragment(fragment)).toEqual({ ...nothing, place: null });
  });
});
