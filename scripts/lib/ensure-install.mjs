import { existsSync, rmSync } from 'node:fs';
import { locate, TOOLS } from './paths.mjs';
import { requireNode } from './require-node.mjs';
import { runNpm } from './run-npm.mjs';
import { refuse, say } from './say.mjs';
import { holdSetupLock } from './setup-lock.mjs';
import { hashFiles, readStamp, writeStamp } from './stamp.mjs';

const STAMP = locate('node_modules/.picbadge-install');

// Next builds with TypeScript: NODE_ENV=production in a shell must not leave it out.
const NPM_CI = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];

function describeInstall() {
  return `${hashFiles(['package-lock.json'])} ${process.platform}-${process.arch}`;
}

function isInstalled() {
  return readStamp(STAMP) === describeInstall();
}

/** Records that the packages of this lockfile are all there; npm's own hook calls it too. */
export function stampInstall() {
  if (existsSync(TOOLS.tsc)) writeStamp(STAMP, describeInstall());
}

async function install(onSpawn) {
  if (isInstalled()) return;
  const isFirst = !existsSync(TOOLS.next);
  say(`Installing packages (${isFirst ? 'first run only' : 'bringing them up to date'})…`);
  rmSync(STAMP, { force: true });
  const { code, output } = await runNpm(NPM_CI, { quiet: true, onSpawn });
  if (code === 0) return stampInstall();
  refuse(
    `${output}\nThe packages could not be installed; npm says why above. ` +
      'Check the network connection and the free disk space, then run the command again.',
  );
}

/** Installs the packages when they are missing, half installed or not those of the lockfile. */
export async function ensureInstall() {
  requireNode();
  if (!isInstalled()) await holdSetupLock(install);
}
