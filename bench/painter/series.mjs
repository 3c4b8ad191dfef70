import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runPainter } from '../lib/run-painter.mjs';
import { median } from '../lib/statistics.mjs';

/** Turns of each way; the last of ours is ten times as long. */
const TURNS = 3;
const [CARDS, MANY, PEERS_CARDS] = [1000, 10_000, 120];

const FASTER = 8;
const [MEGABYTES, GROWTH] = [700, 1.1];

/** A thousand different cards into a ZIP on disk, beside one process that loops @vercel/og; and ten thousand. */
export async function bench({ tell }) {
  const folder = await mkdtemp(join(tmpdir(), 'picbadge-bench-'));
  const file = join(folder, 'series.zip');
  const run = async (way, count) => {
    tell(`${count} cards, ${way}…`);
    const figures = await runPainter('series-worker.mjs', way, String(count), file);
    return { ...figures, 'zip bytes': (await stat(file)).size };
  };
  try {
    const [ours, others] = [[], []];
    for (let turn = 0; turn < TURNS; turn++) {
      others.push(await run('og', PEERS_CARDS));
      ours.push(await run('ours', CARDS));
    }
    return judge({ ours, others, many: await run('ours', MANY) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function judge({ ours, others, many }) {
  const middle = (runs, name) => median(runs.map((run) => run[name]));
  const speed = middle(ours, 'per second') / middle(others, 'per second');
  const peak = Math.max(...ours.map((run) => run['peak bytes']));
  const growth = many['peak bytes'] / peak;
  const megabytes = Math.max(peak, many['peak bytes']) / 1e6;
  return {
    goals: {
      'cards per second': {
        value: speed,
        limit: FASTER,
        unit: 'x @vercel/og',
        ok: speed >= FASTER,
      },
      'peak memory': { value: megabytes, limit: MEGABYTES, unit: 'MB', ok: megabytes < MEGABYTES },
      'peak of ten thousand': { value: growth, limit: GROWTH, unit: 'x', ok: growth <= GROWTH },
    },
    ways: { zip: { ours: sum(ours), '@vercel/og': sum(others), 'ours, many': sum([many]) } },
  };

  function sum(runs) {
    const names = ['count', 'per second', 'peak bytes', 'zip bytes'];
    return Object.fromEntries(names.map((name) => [name, middle(runs, name)]));
  }
}
