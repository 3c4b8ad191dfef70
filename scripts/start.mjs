import { get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureBuild } from './lib/ensure-build.mjs';
import { ensureInstall } from './lib/ensure-install.mjs';
import { loadEnv } from './lib/load-env.mjs';
import { TOOLS } from './lib/paths.mjs';
import { requirePort } from './lib/port.mjs';
import { requireNode } from './lib/require-node.mjs';
import { runNode } from './lib/run-command.mjs';
import { refuse, say } from './lib/say.mjs';

const LOOK_AGAIN_MS = 50;

// Next takes connections early and answers once it is ready: any answer will do.
function hasAnswer(port) {
  return new Promise((resolve) => {
    const request = get({ host: 'localhost', port, path: '/_next/static/' }, (response) => {
      response.resume();
      resolve(true);
    });
    request.once('error', () => resolve(false));
  });
}

async function announce(port, server) {
  while (!server.hasEnded) {
    if (await hasAnswer(port)) return say(`Picbadge is at http://localhost:${port}`);
    await wait(LOOK_AGAIN_MS);
  }
}

async function serve(port) {
  const server = { hasEnded: false };
  const args = ['start', '-p', String(port)];
  // The site itself answers signals: it finishes what it has begun, then ends with code 0.
  const env = { NODE_ENV: 'production', NEXT_MANUAL_SIG_HANDLE: '1' };
  const ending = runNode(TOOLS.next, args, { env, keepsCode: true });
  announce(port, server);
  const { code } = await ending;
  server.hasEnded = true;
  if (code !== 0) refuse('The server stopped; the lines above say why.', code);
}

requireNode();
loadEnv();
const port = await requirePort(process.env.PORT);
await ensureInstall();
await ensureBuild();
await serve(port);
process.exit(0);
