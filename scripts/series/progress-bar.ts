import type { Translate } from '@/lib/domain/messages';
import { describeProgress } from '@/lib/domain/series/describe-progress';
import { measureProgress } from '@/lib/domain/series/progress';

/** ms between two looks at a bar, on a terminal and in a file. */
const PAUSE = { terminal: 100, file: 2_000 };

const WIDTH = 28;

/** A bar of visuals on the standard error: drawn over itself on a terminal, a line now and then elsewhere. */
export function makeProgressBar(total: number, t: Translate): (isLast?: boolean) => void {
  const startedAt = Date.now();
  const isTerminal = process.stderr.isTTY;
  const pause = isTerminal ? PAUSE.terminal : PAUSE.file;
  let [done, next] = [0, startedAt + pause];
  return (isLast = false) => {
    if (!isLast) done++;
    const at = Date.now();
    if (!isLast && at < next) return;
    next = at + pause;
    const progress = { done, total, startedAt, at };
    const line = `${drawBar(measureProgress(progress).share)} ${describeProgress(progress, t)}`;
    if (isTerminal) process.stderr.write(`\r\x1b[K${line}${isLast ? '\n' : ''}`);
    else process.stderr.write(`${line}\n`);
  };
}

function drawBar(share: number): string {
  const full = Math.round(share * WIDTH);
  return `[${'+'.repeat(full)}${' '.repeat(WIDTH - full)}]`;
}
