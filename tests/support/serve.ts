import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findFreePort } from '../../scripts/lib/port.mjs';
import { makeDataFolder } from './data-folder.mjs';

type Settings = Readonly<Record<string, string>>;

export type Server = {
  readonly url: string;
  readonly port: number;
  /** All that it has written on its standard output. */
  readonly said: () => string;
  readonly pid: number;
  stop: () => Promise<void>;
  /** Ends it as a crash would. Its data stay where settings say they are. */
  kill: () => Promise<void>;
};

/** Starts the production build with another pack or settings, on a free port unless one is given; ready when it resolves. */
export async function serve(
  packFolder: string,
  settings: Settings = {},
  given?: number,
): Promise<Server> {
  const port = given ?? (await findFreePort());
  const url = `http://localhost:${port}`;
  const { child, dropData } = await startNext(packFolder, port, settings);
  // A test that runs out of time stops nothing itself.
  const abandon = () => {
    child.kill('SIGKILL');
    dropData();
  };
  process.once('exit', abandon);
  // A pipe that nobody reads would fill up with its logs, and stop it.
  let said = '';
  child.stdout?.on('data', (chunk) => {
    said += chunk;
  });
  let complained = '';
  child.stderr?.on('data', (chunk) => {
    complained = `${complained}${chunk}`.slice(-2000);
  });
  const ended = once(child, 'exit');
  child.once('exit', () => process.off('exit', abandon));
  for (;;) {
    const answer = await Promise.race([
      fetch(`${url}/health`).then(
        ({ ok }) => (ok ? 'ready' : 'not yet'),
        () => 'not yet',
      ),
      ended.then(() => 'ended'),
    ]);
    if (answer === 'ended') {
      // A port that was free is taken at once, now and then, by a connection of another program.
      if (complained.includes('EADDRINUSE') && given === undefined)
        return serve(packFolder, settings);
      throw new Error(
        `Expected a server that runs but it ended: ${said.slice(-2000)}${complained}`,
      );
    }
    if (answer === 'ready') break;
    await setTimeout(100);
  }
  const stop = async () => {
    child.kill('SIGINT');
    await ended;
    dropData();
  };
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  return { url, port, said: () => said, pid: child.pid ?? 0, stop, kill };
}

/** Starts the production build with a pack or settings to be refused: its exit code and what it said. */
export async function startUntilItEnds(packFolder: string, settings: Settings = {}) {
  const { child, dropData } = await startNext(packFolder, await findFreePort(), settings);
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  const [code] = await once(child, 'exit');
  dropData();
  return { code, said };
}

/** Its data are its own, and dropped after it, unless the settings say where they are. */
async function startNext(packFolder: string, port: number, settings: Settings) {
  const next = 'node_modules/next/dist/bin/next';
  const data = settings.DATA_DIR ?? (await makeDataFolder(basename(packFolder)));
  const env = {
    ...process.env,
    CAMPAIGN: packFolder,
    DATA_DIR: data,
    NEXT_MANUAL_SIG_HANDLE: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production' as const,
    ...settings,
  };
  const child: ChildProcess = spawn(process.execPath, [next, 'start', '-p', String(port)], { env });
  const dropData = () => {
    if (!settings.DATA_DIR) rmSync(data, { recursive: true, force: true });
  };
  return { child, dropData };
}
