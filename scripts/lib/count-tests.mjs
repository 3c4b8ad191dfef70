const NONE = { passed: 0, failed: 0, skipped: 0, failures: [] };

/** Counts of a Vitest JSON report; a file that could not be loaded counts as one failure. */
export function countVitest(report) {
  const files = report.testResults ?? [];
  const broken = files.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((t) => t.status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: [...broken.map(({ name }) => name), ...files.flatMap(nameFailed)],
  };
}

function nameFailed({ name, assertionResults }) {
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  return failed.map(({ fullName }) => `${name}: ${fullName}`);
}

/** Counts of a Playwright JSON report; an error outside of any test counts as one failure. */
export function countPlaywright({ stats, errors, suites }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    failures: [...errors.map(({ message }) => message), ...suites.flatMap(nameUnexpected)],
  };
}

function nameUnexpected({ specs, suites }) {
  const failed = specs.filter(({ ok }) => !ok);
  return [
    ...failed.map(({ file, line, title }) => `${file}:${line}: ${title}`),
    // A suite without suites in it has no list of them.
    ...(suites ?? []).flatMap(nameUnexpected),
  ];
}

/**
 * Counts of one run, given its report (null when none was written) and its exit code: a crash counts
 * as a failure, and so does a run in which nothing was tested.
 */
export function countRun(report, code, count) {
  const counts = report ? count(report) : NONE;
  const isCrash = code !== 0 && counts.failed === 0;
  const isEmpty = counts.passed + counts.failed === 0;
  return isCrash || isEmpty ? { ...counts, failed: counts.failed + 1 } : counts;
}

/** Sums runs. */
export function sumCounts(runs) {
  const add = (key) => runs.reduce((total, run) => total + run[key], 0);
  const failures = runs.flatMap((run) => run.failures);
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped'), failures };
}

/** The last lines of `npm test`: what failed, by name, then how many of each. */
export function formatCounts({ passed, failed, skipped, failures }) {
  const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return [...failures.map((name) => `failed: ${name}`), line].join('\n');
}
