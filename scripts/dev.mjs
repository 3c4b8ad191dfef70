import { ensureInstall } from './lib/ensure-install.mjs';
import { TOOLS } from './lib/paths.mjs';
import { runNode } from './lib/run-command.mjs';

await ensureInstall();
const { code } = await runNode(TOOLS.next, ['dev', ...process.argv.slice(2)]);
process.exitCode = code;
