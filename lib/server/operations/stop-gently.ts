import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { writeLastCounts } from '../counts/current-counts';
import { closeDatabase } from '../database/current-database';
import { stopRelays } from '../relays/current-relays';
import { currentLifecycle } from './lifecycle';
import type { Traffic } from './watch-requests';

/** ms during which `/health` says that we stop while new requests are still answered. */
const NOTICE = 1_000;

/** ms in all after which we stop whatever is not finished: Docker kills after ten seconds. */
const BOUND = 8_000;

/** ms that the database is given to close. */
const CLOSING = 1_500;

const LOOK_AGAIN = 25;

type Patience = { readonly notice: number; readonly bound: number };

/** Ends the process with code 0 after SIGTERM, SIGINT or SIGHUP, once what it has begun is finished. */
export function stopOnSignals(traffic: Traffic, logger: Logger): void {
  const stop = async (signal: NodeJS.Signals) => {
    if (currentLifecycle().isStopping) return;
    currentLifecycle().isStopping = true;
    logger.info({ signal, underWay: traffic.underWay }, 'stopping');
    // Nobody balances requests towards a server that is stopped from its own keyboard.
    const notice = signal === 'SIGTERM' ? NOTICE : 0;
    const [isFinished] = await Promise.all([
      drain(traffic, { notice, bound: BOUND }),
      stopRelays(BOUND).catch(() => {}),
    ]);
    const close = writeLastCounts()
      .catch(() => {})
      .then(closeDatabase);
    // A write cut short is undone at the next start: a database that hesitates keeps nobody here.
    await Promise.race([close.catch(() => {}), wait(CLOSING)]);
    logger.info({ leftUnfinished: isFinished ? 0 : traffic.underWay }, 'stopped');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
}

/**
 * Answers for `notice` ms more, then takes no new connection and waits for the requests under way.
 * False when `bound` ms passed before all were finished.
 */
export async function drain(traffic: Traffic, { notice, bound }: Patience): Promise<boolean> {
  const end = performance.now() + bound;
  // A server that was never asked anything has nobody to tell.
  if (traffic.server) await wait(notice);
  traffic.server?.close();
  while (traffic.underWay > 0) {
    if (performance.now() >= end) return false;
    await wait(LOOK_AGAIN);
  }
  return true;
}
