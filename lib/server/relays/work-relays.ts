import 'server-only';
import { eq, isNull, min } from 'drizzle-orm';
import { waitForEnd } from '@/lib/domain/offer';
import type { Timeline } from '@/lib/domain/phase';
import { GROUPING } from '@/lib/domain/relay';
import type { Queries } from '../database/open-database';
import { relayMails, relayNews } from '../database/relay-schema';
import { settleInterrupted } from './claim-mail';
import { deliverMails } from './deliver-mails';
import { gatherNews } from './gather-news';
import { mayLeave, type RelayWork } from './relay-work';

/** Gathers what is due and hands it over. Gives the next instant (ms) at which there is something to do, null when none is. */
export async function workRelays(work: RelayWork): Promise<number | null> {
  const { queries, clock } = work;
  await settleInterrupted(queries, clock());
  const site = await work.readSite();
  await gatherNews(queries, site, clock());
  const isThere = await deliverMails(work);
  const next = await findNext(queries, site.timeline, clock());
  // All mails wait for the same server: one after the other would not make it come back sooner.
  return next === null || isThere ? next : Math.max(next, clock() + PAUSE);
}

/** ms between looks while nothing can leave. */
const PAUSE = 60_000;

async function findNext(queries: Queries, timeline: Timeline, now: number): Promise<number | null> {
  const [news] = await queries
    .select({ at: min(relayNews.dueAt) })
    .from(relayNews)
    .where(isNull(relayNews.batchId));
  const [mail] = await queries
    .select({ at: min(relayMails.nextAt) })
    .from(relayMails)
    .where(eq(relayMails.state, 'waiting'));
  const instants = [
    ...(news?.at ? [news.at.getTime() + GROUPING] : []),
    ...(mail?.at ? [mail.at.getTime()] : []),
  ];
  if (instants.length === 0) return null;
  const next = waitForEnd(Math.max(now, Math.min(...instants)), timeline);
  return mayLeave(timeline, next) ? next : next + PAUSE;
}
