import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import {
  countPlaywright,
  countRun,
  countVitest,
  formatCounts,
} from '@/scripts/lib/count-tests.mjs';
import { planTests } from '@/scripts/lib/plan-tests.mjs';
import { explainBusyPort, parsePort } from '@/scripts/lib/port.mjs';
import { isNodeSupported } from '@/scripts/lib/require-node.mjs';
import { isAbandoned } from '@/scripts/lib/setup-lock.mjs';

const NOBODY = 2 ** 22 + 1;
const DAY_MS = 86_400_000;

describe('npm start', () => {
  it.each([
    ['20.8.1', false],
    ['18.20.0', false],
    ['20.9.0', true],
    ['22.0.0', true],
  ])('with Node.js %s: supported is %s', (version, isSupported) => {
    expect(isNodeSupported(version)).toBe(isSupported);
  });

  it.each([
    ['', 3000],
    ['8080', 8080],
    ['0', null],
    ['65536', null],
    ['3000x', null],
    ['-1', null],
    ['3e3', null],
  ])('reads PORT=%s as %s', (text, port) => {
    expect(parsePort(text)).toBe(port);
  });

  it('says what to do about a busy port, and nothing about a free one', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    expect(await explainBusyPort(port)).toContain(`PORT=${port + 1} npm start`);
    await new Promise((resolve) => server.close(resolve));
    expect(await explainBusyPort(port)).toBeNull();
  });
});

describe('the lock around installs and builds', () => {
  it.each([
    ['a living owner', '1', 0, DAY_MS, false],
    ['an owner that is gone', `${NOBODY}`, 0, DAY_MS, true],
    ['an owner that is gone, whose npm still writes', `${NOBODY} 1`, 0, DAY_MS, false],
    ['an owner that has not written its name yet', '', 0, DAY_MS, false],
    ['an owner silent for too long', '1', 200_000, DAY_MS, true],
    ['an owner of before this boot', '1', 60_000, 30_000, true],
    ['our own pid, left by another boot', `${process.pid}`, 0, DAY_MS, true],
  ])('with %s', (_case, text, ageMs, upMs, expected) => {
    expect(isAbandoned(text, ageMs, upMs)).toBe(expected);
  });
});

describe('npm test', () => {
  const vitest = (passed: number, failed: number, testResults: object[] = []) => ({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults,
  });

  it('counts what Vitest reports, and a file that could not be loaded as a failure', () => {
    const broken = { name: 'a.test.ts', status: 'failed', assertionResults: [] };
    const wrong = {
      name: 'b.test.ts',
      status: 'failed',
      assertionResults: [
        { status: 'failed', fullName: 'sums are right' },
        { status: 'passed', fullName: 'sums are quick' },
      ],
    };
    expect(countVitest(vitest(3, 1, [wrong, broken]))).toEqual({
      passed: 3,
      failed: 2,
      skipped: 2,
      failures: ['a.test.ts', 'b.test.ts: sums are right'],
    });
  });

  it('counts what Playwright reports, and an error outside of any test as a failure', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 0, skipped: 2 };
    const [good, bad] = [true, false].map((ok) => ({
      ok,
      file: 'a.spec.ts',
      line: 7,
      title: 'is',
    }));
    const suites = [{ specs: [good], suites: [{ specs: [bad] }] }];
    expect(countPlaywright({ stats, errors: [{ message: 'no server' }], suites })).toEqual({
      passed: 5,
      failed: 2,
      skipped: 2,
      failures: ['no server', 'a.spec.ts:7: is'],
    });
  });

  it.each([
    ['a crash without a report', null, 1, '0 passed, 1 failed'],
    ['a crash after good tests', vitest(3, 0), 1, '3 passed, 1 failed, 2 skipped'],
    ['nothing tested', vitest(0, 0), 0, '0 passed, 1 failed, 2 skipped'],
    ['failures', vitest(3, 2), 1, '3 passed, 2 failed, 2 skipped'],
  ])('counts %s', (_case, report, code, line) => {
    expect(formatCounts(countRun(report, code, countVitest))).toBe(line);
  });

  it('leaves skipped tests out of the last line when there are none', () => {
    const counts = { passed: 7, failed: 0, skipped: 0, failures: [] };
    expect(formatCounts(counts)).toBe('7 passed, 0 failed');
  });

  it('names what failed above the last line', () => {
    const counts = { passed: 7, failed: 1, skipped: 0, failures: ['a.spec.ts:7: is'] };
    expect(formatCounts(counts)).toBe('failed: a.spec.ts:7: is\n7 passed, 1 failed');
  });

  it('runs everything when nothing is named', () => {
    const plan = { vitest: [], playwright: [], needsBuild: true, needsBrowser: true };
    expect(planTests([])).toEqual(plan);
  });

  it('runs the one runner that a file belongs to, with the options', () => {
    expect(planTests(['tests/unit/a.test.ts', '-t', 'b'])).toEqual({
      vitest: ['tests/unit/a.test.ts', '-t', 'b'],
      playwright: null,
      needsBuild: false,
      needsBrowser: false,
    });
    expect(planTests(['tests/browser/a.spec.ts'])).toMatchObject({
      vitest: null,
      playwright: ['tests/browser/a.spec.ts'],
      needsBuild: true,
    });
    expect(planTests(['tests/render', 'tests/unit'])).toMatchObject({ needsBuild: false });
    expect(planTests(['tests\\integration\\a.test.ts'])).toMatchObject({ needsBuild: true });
  });

  it('asks for a test when options name none', () => {
    expect(planTests(['-t', 'b'])).toBeNull();
  });
});
