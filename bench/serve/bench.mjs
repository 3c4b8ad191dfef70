import autocannon from 'autocannon';
import { serve } from '../lib/serve.mjs';
import { median } from '../lib/statistics.mjs';
import { startBareServer } from './bare-server.mjs';
import { ACCEPTED, fetchRaw } from './fetch-raw.mjs';
import { measurePictures } from './pictures.mjs';

const [CONNECTIONS, SECONDS, TURNS] = [10, 3, 3];

/**
 * Requests per second and p99 of pages, of a medium and of a picture of link previews, with ten readers that
 * never rest, beside a bare Node server that has the same bytes in memory; and what a picture takes the first time.
 */
export async function bench({ tell }) {
  const ours = await serve();
  try {
    tell('Pictures of link previews, painted and kept…');
    const pictures = await measurePictures(ours.url);
    const paths = { ...(await findPaths(ours.url)), 'a picture, cached': pictures.picture };
    const answers = Object.fromEntries(
      await Promise.all(
        Object.values(paths).map(async (path) => {
          const { headers, body } = await fetchRaw(ours.url + path);
          return [path, { headers, body: body.toString('base64') }];
        }),
      ),
    );
    const bare = await startBareServer(answers);
    try {
      const { requests, failed } = await compare(paths, ours, bare, tell);
      const goals = {
        'answers that failed': { value: failed, limit: 0, unit: 'of all', ok: failed === 0 },
      };
      return { goals, ways: { requests, pictures: pictures.ways } };
    } finally {
      await bare.stop();
    }
  } finally {
    await ours.stop();
  }
}

async function findPaths(url) {
  const home = await fetchRaw(`${url}/`);
  const [medium] = /\/media\/[0-9a-f]{64}/.exec(home.text());
  return { '/': '/', '/badge': '/badge', '/posts': '/posts', 'a medium': medium };
}

async function compare(paths, ours, bare, tell) {
  const requests = {};
  let failed = 0;
  for (const [name, path] of Object.entries(paths)) {
    tell(`${name}, ${CONNECTIONS} readers…`);
    const runs = { ours: [], bare: [] };
    for (let turn = 0; turn < TURNS; turn++) {
      runs.ours.push(await fire(ours.url + path));
      runs.bare.push(await fire(bare.url + path));
    }
    failed += [...runs.ours, ...runs.bare].reduce((sum, run) => sum + run.errors + run.non2xx, 0);
    requests[name] = describe(runs);
  }
  return { requests, failed };
}

function fire(url) {
  return autocannon({ url, connections: CONNECTIONS, duration: SECONDS, headers: ACCEPTED });
}

function describe({ ours, bare }) {
  const speed = (runs) => median(runs.map((run) => run.requests.average));
  const slowest = (runs) => median(runs.map((run) => run.latency.p99));
  return {
    'per second': speed(ours),
    'p99 ms': slowest(ours),
    'bare, per second': speed(bare),
    'bare, p99 ms': slowest(bare),
    ratio: speed(ours) / speed(bare),
  };
}
