import 'server-only';
import type { Logger } from 'pino';
import type { Queries } from '../database/open-database';
import { sweepSeries } from './remove-series';

/** ms between two looks: a series stays a minute longer than was said, at most. */
const PAUSE = 60_000;

/**
 * Deletes series whose hour has come: now, for those that fell due while nothing ran, then every minute as long as
 * this process lives. A database that is away is asked again.
 */
export function sweepOnTime(queries: Queries, logger: Logger, now: () => number): void {
  const sweep = () =>
    sweepSeries(queries, now()).catch((error: unknown) => {
      logger.warn({ name: (error as Error).name }, 'series could not be swept');
    });
  void sweep();
  setInterval(sweep, PAUSE).unref();
}
