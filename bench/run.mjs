// npm run bench [-- card photo series browser page serve] [--json] [--write]: ours beside others in one run.
// --json prints one object, --write puts the figures into bench/README.md.
import { ensureBuild } from '../scripts/lib/ensure-build.mjs';
import { ensureInstall } from '../scripts/lib/ensure-install.mjs';
import { refuse, say } from '../scripts/lib/say.mjs';
import { ensurePeers } from './lib/ensure-peers.mjs';
import { printReport } from './lib/print-report.mjs';
import { runPainter } from './lib/run-painter.mjs';
import { writeReadme } from './lib/write-readme.mjs';

const BENCHES = {
  card: async () => ({ bench: () => runPainter('card.mjs') }),
  photo: async () => ({ bench: () => runPainter('photo.mjs') }),
  series: () => import('./painter/series.mjs'),
  browser: () => import('./browser/bench.mjs'),
  page: () => import('./page/bench.mjs'),
  serve: () => import('./serve/bench.mjs'),
};

const args = process.argv.slice(2);
const OPTIONS = ['--json', '--write'];
const [isJson, isKept] = OPTIONS.map((option) => args.includes(option));
const named = args.filter((argument) => !OPTIONS.includes(argument));
const unknown = named.find((name) => !(name in BENCHES));
if (unknown) {
  refuse(`There is no bench "${unknown}". Benches: ${Object.keys(BENCHES).join(', ')}.`, 2);
}

await ensureInstall();
await ensurePeers();
await ensureBuild();

const report = {};
for (const name of named.length > 0 ? named : Object.keys(BENCHES)) {
  if (!isJson) say(`\n${name}…`);
  report[name] = await measure(name);
}
if (isJson) console.log(JSON.stringify(report));
else printReport(report);
if (isKept) await writeReadme(report);

/** A bench that breaks off must not lose what the others measured. */
async function measure(name) {
  try {
    const { bench } = await BENCHES[name]();
    return await bench({ tell: isJson ? () => undefined : say });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { goals: { measured: { value: 0, limit: 1, unit: '', ok: false, reason } } };
  }
}
