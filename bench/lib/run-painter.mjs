import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { locate, ROOT, TOOLS } from '../../scripts/lib/paths.mjs';

/**
 * Runs a file of bench/painter in a process of its own, as the product's commands are run (TypeScript,
 * modules of the server), and gives what it wrote: one JSON value.
 */
export async function runPainter(file, ...args) {
  const program = [TOOLS.tsx, '--conditions=react-server', locate('bench/painter', file), ...args];
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = spawn(process.execPath, program, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 2] });
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (code !== 0) throw new Error(`Expected figures from ${file} but it ended with code ${code}`);
  return JSON.parse(output);
}
