import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { findFreePort } from '../../scripts/lib/port.mjs';

type Settings = Readonly<Record<string, string>>;

export type Server = {
  readonly url: string;
  readonly port: number;
  stop: () => Promise<void>;
};

/** Starts the production build with another pack or settings, on a free port unless one is given; ready when it resolves. */
export async function serve(
  packFolder: string,
  settings: Settings = {},
  given?: number,
): Promise<Server> {
  const port = given ?? (await findFreePort());
  const url = `http://localhost:${port}`;
  const child = startNext(packFolder, port, settings);
  // A test that runs out of time stops nothing itself.
  process.once('exit', () => child.kill());
  // A pipe that nobody reads would fill up with its logs, and stop it.
  child.stdout?.resume();
  child.stderr?.resume();
  const ended = once(child, 'exit');
  for (;;) {
    const answer = await Promise.race([
      fetch(`${url}/health`).then(
        ({ ok }) => (ok ? 'ready' : 'not yet'),
        () => 'not yet',
      ),
      ended.then(() => 'ended'),
    ]);
    if (answer === 'ended') throw new Error('Expected a server that runs but it ended');
    if (answer === 'ready') break;
    await setTimeout(100);
  }
  const stop = async () => {
    child.kill('SIGINT');
    await ended;
  };
  return { url, port, stop };
}

/** Starts the production build with a pack or settings to be refused: its exit code and what it said. */
export async function startUntilItEnds(packFolder: string, settings: Settings = {}) {
  const child = startNext(packFolder, await findFreePort(), settings);
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  const [code] = await once(child, 'exit');
  return { code, said };
}

function startNext(packFolder: string, port: number, settings: Settings): ChildProcess {
  const next = 'node_modules/next/dist/bin/next';
  const env = {
    ...process.env,
    CAMPAIGN: packFolder,
    NEXT_MANUAL_SIG_HANDLE: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production' as const,
    ...settings,
  };
  return spawn(process.execPath, [next, 'start', '-p', String(port)], { env });
}
