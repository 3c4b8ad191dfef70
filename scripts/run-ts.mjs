// Runs a TypeScript command of this folder on a fresh clone too: `node scripts/run-ts.mjs badge …`.
import { ensureInstall } from './lib/ensure-install.mjs';
import { loadEnv } from './lib/load-env.mjs';
import { locate, TOOLS } from './lib/paths.mjs';
import { runNode } from './lib/run-command.mjs';

// Commands load `server-only` modules, which throw without this condition.
const CONDITIONS = '--conditions=react-server';

const [name, ...args] = process.argv.slice(2);

loadEnv();
await ensureInstall();
const { code } = await runNode(TOOLS.tsx, [CONDITIONS, locate(`scripts/${name}.ts`), ...args]);
process.exitCode = code;
