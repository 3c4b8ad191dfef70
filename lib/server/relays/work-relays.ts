import 'server-only';
import { and, eq, isNull, min } from 'drizzle-orm';
import { waitForEnd } from '@/lib/domain/offer';
import type { Timeline } from '@/lib/domain/phase';
import { GROUPING } from '@/lib/domain/relay';
import type { Queries } from '../database/open-database';
import { relayMails, relayNews } from '../database/schema';
import { settleInterrupted } from './claim-mail';
import { deliverMails } from './deliver-mails';
import { gatherNews } from './gather-news';
import type { RelayWork } from './relay-work';

/** Gathers what is due and hands it over. Gives the next instant (ms) at which there is something to do, null when none is. */
export async function workRelays(work: RelayWork): Promise<number | null> {
  const { queries, clock } = work;
  await settleInterrupted(queries, clock());
  const site = await work.readSite();
  await gatherNews(queries, site, clock());
  await deliverMails(work);
  return findNext(queries, site.timeline, clock());
}

async function findNext(queries: Queries, timeline: Timeline, now: number): Promise<number | null> {
  const [news] = await queries
    .select({ at: min(relayNews.dueAt) })
    .from(relayNews)
    .where(isNull(relayNews.batchId));
  const [mail] = await queries
    .select({ at: min(relayMails.nextAt) })
    .from(relayMails)
    .where(and(eq(relayMails.state, 'waiting')));
  const instants = [
    ...(news?.at ? [news.at.getTime() + GROUPING] : []),
    ...(mail?.at ? [mail.at.getTime()] : []),
  ];
  if (instants.length === 0) return null;
  return waitForEnd(Math.max(now, Math.min(...instants)), timeline);
}
