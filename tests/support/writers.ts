import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { locate } from './packs';

/** A process that writes lines into a database until it is killed. */
export type Writer = {
  readonly pid: number | undefined;
  /** What it said: the numbers of the lines that are kept, and `away` for each that failed. */
  readonly said: readonly string[];
  /** Waits until what it says from now on is enough. */
  readonly wait: (isEnough: (newer: readonly string[]) => boolean) => Promise<void>;
  readonly kill: () => Promise<void>;
  readonly hasEnded: () => boolean;
};

/** Starts one on the database of these settings; it counts from `first`. */
export function startWriter(settings: Record<string, string>, first: number): Writer {
  const file = locate('tests/support/write-lines.ts');
  const child: ChildProcess = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', file, String(first)],
    {
      cwd: locate('.'),
      env: { ...process.env, ...settings },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  // Its pipe may hold the last numbers a little longer than it lives.
  const ended = once(child, 'close');
  const said: string[] = [];
  const lines = createInterface({ input: child.stdout ?? process.stdin });
  lines.on('line', (line) => said.push(line));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  return {
    pid: child.pid,
    said,
    hasEnded,
    wait: async (isEnough) => {
      const start = said.length;
      while (!isEnough(said.slice(start))) {
        if (hasEnded()) throw new Error('Expected a writer at work but it ended');
        await Promise.race([once(lines, 'line'), ended]);
      }
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
