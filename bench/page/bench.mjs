import { serve } from '../lib/serve.mjs';
import { median } from '../lib/statistics.mjs';
import { audit } from './audit.mjs';

/** Pages a supporter lands on. One that does not answer fails its goals. */
const PAGES = ['/', '/badge', '/posts', '/agenda'];
const RUNS = 5;

/** Answers before the first audit: a server's code is compiled by then, as on a site that has visitors. */
const WARM_UP = 20;

/** Least points out of 100. */
const POINTS = { performance: 96, accessibility: 100, 'best-practices': 100, seo: 100 };
const KILOBYTES = { bytes: 300, scriptBytes: 160 };
const MILLISECONDS = { paint: 2200, blocking: 200 };

/** Weight and Lighthouse's judgement of the pages: goals by name, each the median of the runs. */
export async function bench({ tell }) {
  const server = await serve();
  const goals = {};
  try {
    for (const page of PAGES) {
      tell(`Lighthouse reads ${page}…`);
      const url = `${server.url}${page}`;
      for (let visit = 0; visit < WARM_UP; visit++) await (await fetch(url)).arrayBuffer();
      const runs = [];
      for (let run = 0; run < RUNS; run++) runs.push(await auditAgain(url));
      Object.assign(goals, judge(page, runs));
    }
    return { goals };
  } finally {
    await server.stop();
  }
}

/** Lighthouse loses the start of a recording now and then, and says so itself: it is asked once more. */
async function auditAgain(url) {
  const found = await audit(url);
  return found.reason?.includes('NO_NAVSTART') ? audit(url) : found;
}

function judge(page, runs) {
  const middle = (read) => median(runs.map(read));
  const entries = [
    ...Object.entries(POINTS).map(([name, limit]) => {
      const value = middle(({ scores }) => scores[name]);
      const costs = runs.at(-1).costs[name];
      return [name, { ok: value >= limit, value, limit, unit: 'points', ...(costs && { costs }) }];
    }),
    ...Object.entries(MILLISECONDS).map(([name, limit]) => {
      const value = middle((run) => run[name]);
      return [name, { ok: value < limit, value, limit, unit: 'ms' }];
    }),
    ...Object.entries(KILOBYTES).map(([name, limit]) => {
      const value = middle((run) => run[name]) / 1000;
      return [name, { ok: value > 0 && value <= limit, value, limit, unit: 'kB' }];
    }),
  ];
  const { reason } = runs.at(-1);
  return Object.fromEntries(
    entries.map(([name, goal]) => [`${page} ${name}`, { ...goal, ...(reason && { reason }) }]),
  );
}
