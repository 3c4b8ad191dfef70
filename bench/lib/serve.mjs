import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { TOOLS } from '../../scripts/lib/paths.mjs';
import { findFreePort } from '../../scripts/lib/port.mjs';

/** Serves the production build with the default pack on a free port of this machine. */
export async function serve() {
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, [TOOLS.next, 'start', '-p', String(port)], {
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
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
  };
  return { url, stop };
}

function isReady(url) {
  return fetch(`${url}/badge`).then(
    ({ ok }) => ok,
    () => false,
  );
}
