import 'server-only';
import { GROUPING } from '@/lib/domain/relay';
import type { TeamSettings } from '../config';
import { currentSite } from '../current-site';
import { currentDatabase } from '../database/current-database';
import { readErrorCode } from '../database/database-error';
import { currentLifecycle } from '../operations/lifecycle';
import { currentLogger } from '../operations/logger';
import { type Queue, startQueue } from '../queue/start-queue';
import { settleInterrupted } from './claim-mail';
import { describeSite } from './describe-site';
import { workRelays } from './work-relays';

const KEY = Symbol.for('picbadge.relays');

// Next loads modules several times.
const shared = globalThis as { [KEY]?: Promise<Queue> };

/** Starts telling relays in this process, by the mail server of the settings; it ends with `stopRelays`. */
export async function startRelays(mail: NonNullable<TeamSettings['mail']>): Promise<void> {
  shared[KEY] ??= open(mail);
  await shared[KEY];
}

async function open(mail: NonNullable<TeamSettings['mail']>): Promise<Queue> {
  const database = await currentDatabase();
  const { queries, kind } = database;
  // An embedded database has one process: what was under way in it was so in one that is gone.
  if (kind === 'embedded') await settleInterrupted(queries, Date.now(), 0);
  const readSite = async () => describeSite(await currentSite());
  const isStopping = () => currentLifecycle().isStopping;
  const queue = await startQueue(database, {
    name: 'relays',
    work: () => workRelays({ queries, mail, readSite, clock: Date.now, isStopping }),
    // Not the message, which may name somebody.
    onError: (error) =>
      currentLogger().error({ code: readErrorCode(error) }, 'relays could not be told'),
  });
  await queue.wake(Date.now());
  return queue;
}

/** Has relays looked at again, now and once ten minutes are over: something was published, or is to be sent again. */
export function wakeRelays(): void {
  const now = Date.now();
  for (const at of [now, now + GROUPING]) {
    // Somebody looks each minute in any case.
    shared[KEY]?.then((queue) => queue.wake(at)).catch(() => {});
  }
}

/** Finishes the mail under way, `patience` ms at most, and begins no other. */
export async function stopRelays(patience: number): Promise<void> {
  await (await shared[KEY])?.stop(patience);
}
