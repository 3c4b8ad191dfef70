import { describe, expect, it } from 'vitest';
import { readOpening } from '@/lib/server/link-previews/opening';
import type { Site } from '@/lib/server/site';

const HOUR = 3_600_000;
const from = Date.UTC(2015, 11, 4, 23);
const until = Date.UTC(2015, 11, 6, 19);
const timeline = { opensAt: null, silences: [{ from, until }], roundEnds: [until], builtAt: 0 };
const site = { timeline } as unknown as Site;

describe('whether link pictures may show the campaign', () => {
  it.each([
    ['an hour before the silence, for an hour', from - HOUR, true, 3600],
    ['a second before it, for a second', from - 1_000, true, 1],
    ['when it begins', from, false, 0],
    ['just before it ends', until - 1, false, 0],
    ['when it is over, for a year', until, true, 31_536_000],
    ['without a readable clock', Number.NaN, false, 0],
  ])('%s', (_case, now, isOpen, maxAge) => {
    expect(readOpening(site, now)).toEqual({ now, isOpen, maxAge });
  });
});
