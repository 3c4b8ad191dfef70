import 'server-only';
import { and, eq, isNull } from 'drizzle-orm';
import { waitForEnd } from '@/lib/domain/offer';
import type { Publication } from '@/lib/domain/template';
import { resolveOffer } from '../calendar/resolve-offer';
import { resolveTimeline } from '../calendar/resolve-timeline';
import type { Queries } from '../database/open-database';
import { relayNews } from '../database/relay-schema';
import type { Team } from '../team/current-team';
import type { NewsName } from './relay-work';

type Told = NewsName & { readonly version: number; readonly title: string };

/**
 * Writes, within the transaction that decides of a publication, what relays are to be told of it and when. A version
 * is told of once, however often it is withdrawn and published; of several in a row, the last one is. Where no mail
 * is sent, nothing is.
 */
export async function announcePublication(
  queries: Queries,
  { team, now }: { readonly team: Pick<Team, 'mail' | 'campaign'>; readonly now: number },
  told: Told,
  publication: Publication,
): Promise<void> {
  await retractNews(queries, told);
  const { state, from } = publication;
  if (!team.mail || (state !== 'published' && state !== 'scheduled')) return;
  const { calendar } = team.campaign;
  const begins = resolveOffer({ state, from, until: null }, calendar.timeZone).from ?? now;
  const dueAt = waitForEnd(Math.max(begins, now), resolveTimeline(calendar, 0));
  const { kind, slug, version, title } = told;
  await queries
    .insert(relayNews)
    .values({ kind, slug, version, title, dueAt: new Date(dueAt) })
    .onConflictDoNothing();
}

/** Takes back what relays were not told yet. */
async function retractNews(queries: Queries, { kind, slug }: NewsName): Promise<void> {
  await queries
    .delete(relayNews)
    .where(and(eq(relayNews.kind, kind), eq(relayNews.slug, slug), isNull(relayNews.batchId)));
}
