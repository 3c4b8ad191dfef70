import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import type { Queries } from '../database/open-database';
import { series } from '../database/series-schema';
import type { Run } from './series-record';
import { changeSeries, nameRun } from './series-rows';

/** ms between two words about how far it is: the page that shows it asks every second. */
const PAUSE = 700;

/** How far a ZIP has come, kept where every process reads it. */
export type RunKeeper = {
  /** One more visual, painted or not. */
  readonly count: (isPainted: boolean) => void;
  /** Whether somebody stopped it, deleted the series, or began another ZIP. */
  readonly isStopped: () => boolean;
  /** The ZIP is whole, or will never be. */
  readonly end: () => Promise<void>;
};

/** Begins a run of `total` visuals; the one before it, if it still goes on, stops. */
export async function startRun(
  queries: Queries,
  seriesId: string,
  total: number,
  now: () => number,
): Promise<RunKeeper> {
  const startedAt = now();
  const first: Run = {
    id: nameRun(),
    state: 'painting',
    done: 0,
    missing: 0,
    total,
    startedAt,
    at: startedAt,
  };
  await changeSeries(queries, seriesId, { run: first });
  let run = first;
  let writing: Promise<void> | null = null;
  let isStopped = false;
  // Said on time rather than at each visual: painting may stand still for long, and somebody stops it then.
  let timer: NodeJS.Timeout | undefined;
  const say = () => {
    if (writing) return;
    run = { ...run, at: now() };
    // A database that is away for a moment stops no painting.
    writing = writeRun(queries, seriesId, run)
      .then((isOn) => {
        isStopped ||= !isOn;
      })
      .catch(() => {})
      .finally(() => {
        writing = null;
      });
  };
  return {
    count: (isPainted) => {
      timer ??= setInterval(say, PAUSE).unref();
      const missing = run.missing + (isPainted ? 0 : 1);
      run = { ...run, done: run.done + 1, missing };
    },
    isStopped: () => isStopped,
    end: async () => {
      clearInterval(timer);
      await writing;
      const state = run.done === total ? 'done' : 'stopped';
      await writeRun(queries, seriesId, { ...run, at: now(), state }).catch(() => {});
    },
  };
}

/** ms after which a run that says nothing more has ended with its process. */
const SILENT = 75_000;

/** A run as it stands at an instant (ms): one that nobody paints any more has stopped. */
export function settleRun(run: Run | null, now: number): Run | null {
  if (run?.state !== 'painting' || now - run.at < SILENT) return run;
  return { ...run, state: 'stopped' };
}

/** Stops the run of a series, if one goes on: whoever paints it finds out at its next word. */
export async function stopRun(queries: Queries, seriesId: string): Promise<void> {
  await queries
    .update(series)
    .set({ run: sql`(${series.run}::jsonb || '{"state":"stopped"}')::json` })
    .where(and(eq(series.id, seriesId), sql`${series.run}->>'state' = 'painting'`));
}

/** Whether the run is still the one that goes on. */
async function writeRun(queries: Queries, seriesId: string, run: Run): Promise<boolean> {
  const rows = await queries
    .update(series)
    .set({ run })
    .where(
      and(
        eq(series.id, seriesId),
        sql`${series.run}->>'id' = ${run.id}`,
        sql`${series.run}->>'state' = 'painting'`,
      ),
    )
    .returning({ id: series.id });
  return rows.length > 0;
}
