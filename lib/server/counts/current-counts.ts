import 'server-only';
import { currentDatabase } from '../database/current-database';
import { addCounts } from './add-counts';
import { type CountLimits, makeCountLimits } from './count-limits';
import { makeTally, type Tally } from './tally';

/** What this process counts, and what it no longer counts. */
type Counting = { readonly tally: Tally; readonly limits: CountLimits };

const KEY = Symbol.for('picbadge.counts');
const shared = globalThis as { [KEY]?: Counting };

/** The counting of this process (Next loads modules several times). */
export function currentCounting(): Counting {
  shared[KEY] ??= {
    tally: makeTally(async (rows) => addCounts((await currentDatabase()).queries, rows)),
    limits: makeCountLimits(),
  };
  return shared[KEY];
}

/** Writes what still waits, if anything was ever counted. */
export async function writeLastCounts(): Promise<void> {
  await shared[KEY]?.tally.flush();
}
