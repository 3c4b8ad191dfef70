import { existsSync, rmSync } from 'node:fs';
import { locate, TOOLS } from './paths.mjs';
import { runNode } from './run-command.mjs';
import { refuse, say } from './say.mjs';
import { holdSetupLock } from './setup-lock.mjs';
import { hashFiles, readStamp, writeStamp } from './stamp.mjs';

const STAMP = locate('.next/picbadge-build');
const SOURCES = [
  'app',
  'components',
  'lib',
  'messages',
  'public',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'tsconfig.json',
];

function isBuilt() {
  return existsSync(locate('.next/BUILD_ID')) && readStamp(STAMP) === hashFiles(SOURCES);
}

async function build(onSpawn) {
  if (isBuilt()) return;
  say('Building (about 20 s)…');
  rmSync(STAMP, { force: true });
  const sources = hashFiles(SOURCES);
  const env = { NODE_ENV: 'production' };
  const { code, output } = await runNode(TOOLS.next, ['build'], { quiet: true, env, onSpawn });
  if (code === 0) return writeStamp(STAMP, sources);
  refuse(
    `${output}\nThe build failed; the reason is above. If you changed no file, ` +
      'delete the folder .next and run the command again.',
  );
}

/** Builds the application when its sources are not those of the last finished build. */
export async function ensureBuild() {
  if (!isBuilt()) await holdSetupLock(build);
}
