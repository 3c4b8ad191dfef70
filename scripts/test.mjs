import { formatCounts, sumCounts } from './lib/count-tests.mjs';
import { ensureBuild } from './lib/ensure-build.mjs';
import { ensureInstall } from './lib/ensure-install.mjs';
import { findChromium } from './lib/find-chromium.mjs';
import { planTests } from './lib/plan-tests.mjs';
import { requireNode } from './lib/require-node.mjs';
import { runPlaywright, runVitest } from './lib/run-tests.mjs';
import { refuse, say } from './lib/say.mjs';

function requirePlan(args) {
  const plan = planTests(args);
  if (plan) return plan;
  return refuse(
    'Name a test with its options, for instance: npm test -- tests/unit/foo.test.ts',
    2,
  );
}

async function prepare({ needsBuild, needsBrowser }) {
  await ensureInstall();
  if (needsBuild) await ensureBuild();
  return needsBrowser ? { CHROMIUM_PATH: await findChromium() } : {};
}

async function runPlan(plan, env) {
  const runs = [];
  if (plan.vitest) runs.push(await runVitest(plan.vitest, env));
  if (plan.playwright) runs.push(await runPlaywright(plan.playwright, env));
  return sumCounts(runs);
}

// Whoever reads only the last line must see that tests which could not start did not pass.
let counts = { passed: 0, failed: 1, skipped: 0, failures: [] };
process.once('exit', () => say(formatCounts(counts)));

requireNode();
const plan = requirePlan(process.argv.slice(2));
counts = await runPlan(plan, await prepare(plan));
process.exitCode = counts.failed > 0 ? 1 : 0;
