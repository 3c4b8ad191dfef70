// The fault tests that `npm test` samples, a hundred times each.
import { ensureBuild } from './lib/ensure-build.mjs';
import { ensureInstall } from './lib/ensure-install.mjs';
import { TOOLS } from './lib/paths.mjs';
import { runNode } from './lib/run-command.mjs';

await ensureInstall();
// Some of them kill the whole site.
await ensureBuild();
const env = { KILL_ROUNDS: '100' };
// Every file of that name: writers killed, servers restarted, a site that publishes.
const { code } = await runNode(TOOLS.vitest, ['run', 'kills.test.ts'], { env });
process.exitCode = code;
