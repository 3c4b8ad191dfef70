import { existsSync } from 'node:fs';
import { ensureInstall } from './lib/ensure-install.mjs';
import { locate, TOOLS } from './lib/paths.mjs';
import { runNode } from './lib/run-command.mjs';
import { say } from './lib/say.mjs';

const CODE = ['app', 'components', 'lib', 'proxy.ts', 'instrumentation.ts', 'scripts', 'tests'];
const ARROWS = CODE.filter((path) => existsSync(locate(path)));
const COLOURS = process.stdout.isTTY ? [] : ['--colors=off'];
const RUNTIME = ['--config', '.dependency-cruiser.runtime.cjs'];

// Routes have types that Next writes; tsc must see those of the routes that are there now.
const CHECKS = [
  ['format and lint', [TOOLS.biome, ['ci', '--error-on-warnings', ...COLOURS, '.']]],
  ['types', [TOOLS.next, ['typegen']], [TOOLS.tsc, ['--noEmit']]],
  ['import arrows', [TOOLS.depcruise, ARROWS], [TOOLS.depcruise, [...RUNTIME, ...ARROWS]]],
  ['dead code', [TOOLS.knip, []]],
  ['typography', [TOOLS.tsx, [locate('scripts/check-typography.ts')]]],
  ['lockfile', [locate('scripts/complete-lockfile.mjs'), ['--check']]],
];

async function runCheck([title, ...steps]) {
  say(`\n== ${title}`);
  let isGood = true;
  for (const [file, args] of steps) {
    const { code } = await runNode(file, args);
    isGood = isGood && code === 0;
  }
  return { title, isGood };
}

await ensureInstall();
const results = [];
for (const check of CHECKS) results.push(await runCheck(check));

say('');
for (const { title, isGood } of results) say(`${isGood ? 'good  ' : 'FAILED'}  ${title}`);
process.exitCode = results.every(({ isGood }) => isGood) ? 0 : 1;
