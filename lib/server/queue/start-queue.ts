import 'server-only';
import type { Database } from '../database/open-database';

/** Work that is looked for at instants, in whichever process comes first. */
export type Queue = {
  /** Asks for a look at an instant (ms). */
  readonly wake: (at: number) => Promise<void>;
  /** Waits for the work under way, `patience` ms at most, and looks no more. */
  readonly stop: (patience: number) => Promise<void>;
};

type Watched = {
  readonly name: string;
  /** Does what there is to do. Gives the next instant (ms) to look at, null when none is known. */
  readonly work: () => Promise<number | null>;
  readonly onError: (error: unknown) => void;
};

/** Somebody looks each minute, whatever was lost: a look that was asked for only comes sooner. */
const EVERY_MINUTE = '* * * * *';

/** s between two questions whether there is a job. */
const POLL = 2;

/** Starts looking for work by jobs of pg-boss on the site's own database. */
export async function startQueue(
  { runSql }: Database,
  { name, work, onError }: Watched,
): Promise<Queue> {
  const { default: PgBoss } = await import('pg-boss');
  const boss = new PgBoss({ db: { executeSql: runSql }, schema: 'pgboss' });
  boss.on('error', onError);
  await boss.start();
  await boss.createQueue(name);
  await boss.schedule(name, EVERY_MINUTE);
  const wake: Queue['wake'] = async (at) => {
    // Jobs of one second are one job.
    const second = Math.ceil(at / 1000);
    const id = nameJob(second);
    const startAfter = new Date(second * 1000);
    await boss.send(name, {}, { id, startAfter, retryLimit: 0, expireInMinutes: 60 });
  };
  await boss.work(name, { pollingIntervalSeconds: POLL }, async () => {
    try {
      const next = await work();
      if (next !== null) await wake(Math.max(next, Date.now() + 1000));
    } catch (error) {
      onError(error);
    }
  });
  return {
    wake,
    stop: (patience) => boss.stop({ graceful: true, wait: true, close: false, timeout: patience }),
  };
}

/** A number that is the same for everybody who asks for a look in that second. */
function nameJob(second: number): string {
  return `00000000-0000-4000-8000-${second.toString(16).padStart(12, '0')}`;
}
