import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { makeTurns } from '../zip/turns';
import { type Counted, type CountRow, nameCounted } from './add-counts';

/** ms that counts wait in memory: what a process that is killed loses. */
const DELAY = 3_000;

/** Counts that wait in memory to be written together. */
export type Tally = {
  /** Counts something once. */
  readonly add: (counted: Counted) => void;
  /** Writes what waits. Throws what the database throws: then it goes on waiting. */
  readonly flush: () => Promise<void>;
};

/**
 * A tally that hands over what waits to `write`, `delay` ms after the first of it and again until that succeeds.
 * A batch whose answer was lost may be written twice; none is forgotten while the process lives.
 */
export function makeTally(
  write: (rows: readonly CountRow[]) => Promise<void>,
  delay = DELAY,
): Tally {
  const takeTurn = makeTurns();
  let waiting = new Map<string, CountRow>();
  let isDue = false;

  const put = (row: CountRow) => {
    const name = nameCounted(row);
    waiting.set(name, { ...row, count: row.count + (waiting.get(name)?.count ?? 0) });
  };
  const flush = () =>
    takeTurn(async () => {
      const batch = [...waiting.values()];
      if (batch.length === 0) return;
      waiting = new Map();
      try {
        await write(batch);
      } catch (error) {
        batch.forEach(put);
        throw error;
      }
    });
  const flushLater = async () => {
    if (isDue) return;
    isDue = true;
    await wait(delay, null, { ref: false });
    isDue = false;
    await flush().catch(flushLater);
  };
  return {
    add: (counted) => {
      put({ ...counted, count: 1 });
      void flushLater();
    },
    flush,
  };
}
