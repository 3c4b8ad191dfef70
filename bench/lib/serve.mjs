import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { TOOLS } from '../../scripts/lib/paths.mjs';
import { findFreePort } from '../../scripts/lib/port.mjs';

const SETTINGS = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DATABASE_URL: '' };

/** Serves the production build with the default pack, and a database of its own, on a free port of this machine. */
export async function serve() {
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const folder = await mkdtemp(join(tmpdir(), 'picbadge-bench-'));
  const child = spawn(process.execPath, [TOOLS.next, 'start', '-p', String(port)], {
    env: { ...process.env, ...SETTINGS, DATA_DIR: folder },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Error('Expected a server that runs but it ended');
    await wait(100);
  }
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { url, stop };
}

function isReady(url) {
  return fetch(`${url}/badge`).then(
    ({ ok }) => ok,
    () => false,
  );
}
