import { setTimeout as wait } from 'node:timers/promises';
import { makeLargePhoto } from '../lib/photo.mjs';
import { median, quantile } from '../lib/statistics.mjs';
import { choose } from './open.mjs';

const MOVES = 300;
/** One frame of a screen at 60 Hz, in ms. */
const FRAME = 1000 / 60;
const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];

/**
 * A finger that draws circles on the stage for five seconds, on a badge with a name: the main
 * thread's own work in each frame, and the frames that came too late.
 */
export async function measureDrag({ newStudio }) {
  const page = await newStudio('je-soutiens');
  await choose(page, await makeLargePhoto(1));
  await page.getByLabel('Agrandir').fill('1.6');
  await page.getByLabel('Agrandir').blur();
  await page.evaluate(() => window.scrollTo(0, 0));
  const session = await page.context().newCDPSession(page);
  const stop = await startTracing(session);
  await page.evaluate(() => window.probe.watchFrames());
  await drag(session, await page.getByRole('application').boundingBox());
  const gaps = await page.evaluate(() => window.probe.frames());
  const work = sumByFrame(await stop());
  await page.close();
  return {
    'main-thread work a frame, dragging': toWorkGoal(work),
    'late frames, dragging': toFrameGoal(gaps),
  };
}

async function startTracing(session) {
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const traceConfig = { includedCategories: CATEGORIES };
  await session.send('Tracing.start', { traceConfig, transferMode: 'ReportEvents' });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    return events;
  };
}

async function drag(session, { x, y, width, height }) {
  const touch = (type, touchPoints) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  const [centreX, centreY] = [x + width / 2, y + height / 2];
  await touch('touchStart', [{ x: centreX, y: centreY }]);
  const start = performance.now();
  for (let move = 1; move <= MOVES; move++) {
    await wait(Math.max(0, start + move * FRAME - performance.now()));
    // Not waited for: a finger does not slow down for a page that is late.
    touch('touchMove', [
      { x: centreX + 60 * Math.sin(move / 12), y: centreY + 50 * Math.sin(move / 9) },
    ]).catch(() => undefined);
  }
  await touch('touchEnd', []);
}

/** Milliseconds of the main thread's processor time in each frame between the probe's two marks. */
function sumByFrame(events) {
  const [from, until] = ['frames-from', 'frames-until'].map((name) =>
    events.find((event) => event.name === name),
  );
  const isMain = (event) => event.pid === from.pid && event.tid === from.tid;
  const tasks = events.filter(
    (event) =>
      isMain(event) && event.name === 'RunTask' && event.ts >= from.ts && event.ts < until.ts,
  );
  const frames = new Array(Math.floor((until.ts - from.ts) / (FRAME * 1000))).fill(0);
  for (const { ts, tdur, dur } of tasks) {
    const frame = Math.floor((ts - from.ts) / (FRAME * 1000));
    if (frame < frames.length) frames[frame] += (tdur ?? dur) / 1000;
  }
  return frames;
}

function toWorkGoal(work) {
  const value = quantile(work, 0.95);
  return { value, limit: 8, unit: 'ms at p95', ok: value <= 8, 'median ms': median(work) };
}

function toFrameGoal(gaps) {
  const late = gaps.filter((gap) => gap > 1.5 * FRAME).length;
  const value = late / gaps.length;
  return { value, limit: 0.02, unit: 'of all frames', ok: value < 0.02, frames: gaps.length };
}
