import { locate } from '../../scripts/lib/paths.mjs';
import { runNpm } from '../../scripts/lib/run-npm.mjs';
import { refuse, say } from '../../scripts/lib/say.mjs';
import { hashFiles, readStamp, writeStamp } from '../../scripts/lib/stamp.mjs';

const FOLDER = locate('bench');
const STAMP = locate('bench/node_modules/.picbadge-install');

// What is measured needs no install script: none of somebody else's code runs before the bench itself.
const NPM_CI = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** Installs the benches' own packages, which the product does without, when they are not those of their lockfile. */
export async function ensurePeers() {
  const wanted = hashFiles(['bench/package-lock.json']);
  if (readStamp(STAMP) === wanted) return;
  say('Installing the tools of the benches (first run only)…');
  const { code, output } = await runNpm([...NPM_CI, '--prefix', FOLDER], { quiet: true });
  if (code !== 0) refuse(`${output}\nThe tools of the benches could not be installed.`);
  writeStamp(STAMP, wanted);
}
