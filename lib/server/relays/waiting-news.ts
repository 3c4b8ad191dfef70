import 'server-only';
import { and, asc, isNull, lte } from 'drizzle-orm';
import { waitForEnd } from '@/lib/domain/offer';
import { concerns, GROUPING } from '@/lib/domain/relay';
import type { Queries } from '../database/open-database';
import { relayNews } from '../database/relay-schema';
import type { RelaySite } from './relay-work';

/** What relays were not told yet: when they will be (ms), and how many of them. */
export type WaitingNews = {
  readonly titles: readonly string[];
  readonly at: number;
  readonly people: number;
  /** Whether it is published, and only waits for others to go with. */
  readonly isReady: boolean;
};

type Followed = { readonly territories: readonly string[]; readonly leftAt: Date | null };

/** The next mail, and those of what is planned, as far as they concern these people. `now` in ms. */
export async function listWaitingNews(
  queries: Queries,
  site: RelaySite,
  people: readonly Followed[],
  now: number,
): Promise<WaitingNews[]> {
  const rows = await queries
    .select()
    .from(relayNews)
    .where(isNull(relayNews.batchId))
    .orderBy(asc(relayNews.dueAt), asc(relayNews.id));
  const listed = people.filter(({ leftAt }) => leftAt === null);
  const describe = (news: typeof rows): WaitingNews[] => {
    const [first] = news;
    if (!first) return [];
    const due = first.dueAt.getTime();
    const places = news.map((one) => site.findPlaces(one, Math.max(now, due)) ?? []);
    const isConcerned = ({ territories }: Followed) =>
      places.some((codes) => concerns(codes, territories));
    return [
      {
        titles: news.map(({ title }) => title),
        at: waitForEnd(Math.max(due + GROUPING, now), site.timeline),
        people: listed.filter(isConcerned).length,
        isReady: due <= now,
      },
    ];
  };
  const ready = rows.filter(({ dueAt }) => dueAt.getTime() <= now);
  const planned = rows.filter((row) => !ready.includes(row));
  return [...describe(ready), ...planned.flatMap((row) => describe([row]))];
}

/** Has what is published leave without waiting for others to go with. `now` in ms. */
export async function hurryNews(queries: Queries, now: number): Promise<void> {
  await queries
    .update(relayNews)
    .set({ dueAt: new Date(now - GROUPING) })
    .where(and(isNull(relayNews.batchId), lte(relayNews.dueAt, new Date(now))));
}
