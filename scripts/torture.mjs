// The fault tests that `npm test` samples, a hundred times each.
import { ensureInstall } from './lib/ensure-install.mjs';
import { TOOLS } from './lib/paths.mjs';
import { runNode } from './lib/run-command.mjs';

await ensureInstall();
const env = { KILL_ROUNDS: '100' };
const { code } = await runNode(TOOLS.vitest, ['run', 'tests/integration/kills.test.ts'], { env });
process.exitCode = code;
