// Serves a pack on a port for Playwright, and keeps what it stores out of the developer's folder.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { TOOLS } from '../../scripts/lib/paths.mjs';
import { makeDataFolder } from './data-folder.mjs';

const [campaign, port] = process.argv.slice(2);
const data = await makeDataFolder(campaign);
const env = { ...process.env, CAMPAIGN: campaign, DATA_DIR: data };
const server = spawn(process.execPath, [TOOLS.next, 'start', '-p', port], {
  env,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.once('exit', (code) => {
  rmSync(data, { recursive: true, force: true });
  process.exit(code ?? 1);
});
