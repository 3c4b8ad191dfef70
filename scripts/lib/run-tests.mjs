import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countPlaywright, countRun, countVitest } from './count-tests.mjs';
import { TOOLS } from './paths.mjs';
import { runNode } from './run-command.mjs';
import { say } from './say.mjs';

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

async function runAndCount(name, count, run) {
  const folder = mkdtempSync(join(tmpdir(), 'picbadge-tests-'));
  const file = join(folder, 'report.json');
  const { code } = await run(file);
  const report = readReport(file);
  rmSync(folder, { recursive: true, force: true });
  if (!report) say(`${name} stopped with code ${code} before it could report.`);
  return countRun(report, code, count);
}

/** Runs unit, render and integration tests, and counts them. */
export function runVitest(args, env) {
  const reporters = ['--reporter=default', '--reporter=json'];
  return runAndCount('Vitest', countVitest, (file) =>
    runNode(TOOLS.vitest, ['run', ...reporters, `--outputFile.json=${file}`, ...args], { env }),
  );
}

/** Runs the browser tests, and counts them. */
export function runPlaywright(args, env) {
  return runAndCount('Playwright', countPlaywright, (file) =>
    runNode(TOOLS.playwright, ['test', '--reporter=list,json', ...args], {
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      // Playwright stops its servers after a Ctrl+C, and leaves them behind otherwise.
      stopSignal: 'SIGINT',
    }),
  );
}
