// npm run bench [-- card photo series browser page serve] [--json]: each measures ours beside others in one run.
import { ensureBuild } from '../scripts/lib/ensure-build.mjs';
import { ensureInstall } from '../scripts/lib/ensure-install.mjs';
import { refuse, say } from '../scripts/lib/say.mjs';
import { ensurePeers } from './lib/ensure-peers.mjs';
import { printReport } from './lib/print-report.mjs';
import { runPainter } from './lib/run-painter.mjs';

const BENCHES = {
  card: async () => ({ bench: () => runPainter('card.mjs') }),
  photo: async () => ({ bench: () => runPainter('photo.mjs') }),
  series: () => import('./painter/series.mjs'),
  browser: () => import('./browser/bench.mjs'),
  page: () => import('./page/bench.mjs'),
  serve: () => import('./serve/bench.mjs'),
};

const args = process.argv.slice(2);
const isJson = args.includes('--json');
const named = args.filter((argument) => argument !== '--json');
const unknown = named.find((name) => !(name in BENCHES));
if (unknown) {
  refuse(`There is no bench "${unknown}". Benches: ${Object.keys(BENCHES).join(', ')}.`, 2);
}

await ensureInstall();
await ensurePeers();
await ensureBuild();

const report = {};
for (const name of named.length > 0 ? named : Object.keys(BENCHES)) {
  const { bench } = await BENCHES[name]();
  if (!isJson) say(`\n${name}…`);
  report[name] = await bench({ tell: isJson ? () => undefined : say });
}
if (isJson) console.log(JSON.stringify(report));
else printReport(report);
