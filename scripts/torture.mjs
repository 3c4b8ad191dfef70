// The fault tests that `npm test` samples, a hundred times each, and properties on new cases.
import { ensureBuild } from './lib/ensure-build.mjs';
import { ensureInstall } from './lib/ensure-install.mjs';
import { TOOLS } from './lib/paths.mjs';
import { runNode } from './lib/run-command.mjs';

await ensureInstall();
// Some of them kill the whole site.
await ensureBuild();
const env = { KILL_ROUNDS: '100', FUZZ_RUNS: '100', SERIES_ROWS: '10000' };
// Every file of these names: writers killed, servers restarted, a site that publishes, one that paints ten thousand
// visuals for one reader; then every property.
const files = ['kills.test.ts', 'series-site.test.ts', 'tests/unit', 'tests/render'];
const { code } = await runNode(TOOLS.vitest, ['run', ...files], { env });
process.exitCode = code;
