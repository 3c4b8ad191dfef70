import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeClock } from '@/lib/browser/clock';

const DAY = 24 * 3_600_000;
const NOW = Date.parse('2026-01-01T00:00:00Z');
const silence = { from: NOW + 60 * DAY, until: NOW + 61 * DAY };
const timeline = {
  opensAt: null,
  silences: [silence],
  roundEnds: [silence.until],
  builtAt: NOW,
};
const page = new EventTarget();

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('tells of a silence sixty days away at its very instant, and of its end', () => {
  const clock = makeClock(timeline);
  const heard: string[] = [];
  const stop = clock.subscribe(() => heard.push(clock.read().sharing));
  expect(clock.read()).toEqual({ phase: 'campaign', until: silence.from, sharing: 'open' });
  vi.advanceTimersByTime(60 * DAY - 1);
  expect(new Set(heard)).toEqual(new Set(['open']));
  vi.advanceTimersByTime(1);
  expect(heard.at(-1)).toBe('silence');
  vi.advanceTimersByTime(DAY);
  expect(clock.read()).toEqual({ phase: 'after', until: null, sharing: 'open' });
  expect(heard.at(-1)).toBe('open');
  stop();
  expect(vi.getTimerCount()).toBe(0);
});

it('is the same state for as long as nothing changes', () => {
  const clock = makeClock(timeline);
  const state = clock.read();
  vi.advanceTimersByTime(DAY);
  expect(clock.read()).toBe(state);
});

it.each(['visibilitychange', 'pageshow'])('looks again at %s', (event) => {
  const clock = makeClock(timeline);
  const heard: string[] = [];
  const stop = clock.subscribe(() => heard.push(clock.read().sharing));
  // The device slept, or its clock was set: no timer has fired.
  vi.setSystemTime(silence.from);
  page.dispatchEvent(new Event(event));
  expect(heard).toEqual(['silence']);
  stop();
  page.dispatchEvent(new Event(event));
  expect(heard).toEqual(['silence']);
});

it('answers a click by the clock itself, and tells everyone', () => {
  const clock = makeClock(timeline);
  const heard: string[] = [];
  clock.subscribe(() => heard.push(clock.read().sharing));
  expect(clock.isOpen()).toBe(true);
  vi.setSystemTime(silence.from);
  expect(clock.isOpen()).toBe(false);
  expect(heard.at(-1)).toBe('silence');
});

it('trusts no clock from before the build, until it is set right', () => {
  vi.setSystemTime(NOW - 3 * DAY);
  const clock = makeClock(timeline);
  expect(clock.isOpen()).toBe(false);
  const heard: string[] = [];
  clock.subscribe(() => heard.push(clock.read().sharing));
  vi.advanceTimersByTime(2 * DAY);
  expect(heard.at(-1)).toBe('open');
});
