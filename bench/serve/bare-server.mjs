import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locate } from '../../scripts/lib/paths.mjs';

/** Starts a bare Node server of those answers, by path, in a process of its own. */
export async function startBareServer(answers) {
  const folder = await mkdtemp(join(tmpdir(), 'picbadge-bench-'));
  const file = join(folder, 'answers.json');
  await writeFile(file, JSON.stringify(answers));
  const stdio = ['ignore', 'pipe', 'inherit'];
  const child = spawn(process.execPath, [locate('bench/serve/bare.mjs'), file], { stdio });
  const [port] = await once(child.stdout, 'data');
  const stop = async () => {
    child.kill('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  };
  return { url: `http://localhost:${Number(port)}`, stop };
}
