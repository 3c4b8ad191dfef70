import { randomUUID } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import { GROUPING, type MailState } from '@/lib/domain/relay';
import { resolveTimeline } from '@/lib/server/calendar/resolve-timeline';
import type { Queries } from '@/lib/server/database/open-database';
import { relayBatches, relayMails, relayNews, relays } from '@/lib/server/database/relay-schema';
import { drawLeaveToken } from '@/lib/server/relays/leave';
import type { RelaySite, RelayWork } from '@/lib/server/relays/relay-work';
import { workRelays } from '@/lib/server/relays/work-relays';
import { readCampaign } from './campaigns';
import { NOW } from './team';

/** Places of pieces by `kind/slug`; what is not here is for all. Null: withdrawn. */
export type Places = Record<string, readonly string[] | null>;

/** A site of which everything announced is offered, unless it is told otherwise. */
export function describeTestSite(places: Places = {}): RelaySite {
  const campaign = readCampaign('masseret-2015');
  const find = ({ kind, slug }: { kind: string; slug: string }) =>
    `${kind}/${slug}` in places ? (places[`${kind}/${slug}`] ?? null) : [];
  return {
    campaign,
    timeline: resolveTimeline(campaign.calendar, 0),
    publicUrl: 'https://example.org',
    findPlaces: find,
    describe: async (news) =>
      find(news) && {
        title: news.slug,
        text: 'Un texte.',
        link: `https://example.org/posts/${news.slug}`,
        action: 'Publier ce post',
        picture: null,
      },
  };
}

/** Relaying over a mail server, at a time that tests move. */
export function makeWork(queries: () => Queries, url: () => string) {
  const time = { now: NOW };
  const places: Places = {};
  const site = describeTestSite(places);
  const work: RelayWork = {
    get queries() {
      return queries();
    },
    get mail() {
      return { url: url(), from: 'La campagne <team@example.org>' };
    },
    readSite: async () => site,
    clock: () => time.now,
    isStopping: () => false,
  };
  const run = () => workRelays(work);
  /** Looks again once the ten minutes are over. */
  const runLater = async (ms = GROUPING) => {
    time.now += ms;
    return run();
  };
  return { work, time, places, run, runLater };
}

/** Lists somebody by their first name. */
export async function addTestRelay(
  queries: Queries,
  name: string,
  territories: readonly string[] = [],
): Promise<string> {
  const [row] = await queries
    .insert(relays)
    .values({
      name,
      email: `${name.toLowerCase()}@example.org`,
      territories: [...territories],
      consentSource: 'Formulaire signé à Toul',
      consentDay: '2015-09-26',
      leaveToken: drawLeaveToken(),
    })
    .returning();
  return row?.id ?? '';
}

/** Writes that something was published, as its transaction would. */
export async function publishTestNews(
  queries: Queries,
  slug: string,
  at: number,
  kind = 'post',
): Promise<void> {
  const news = { kind, slug, version: 1, title: slug, dueAt: new Date(at) };
  await queries.insert(relayNews).values(news);
}

/** Each mail's state by its person's name, with why. */
export async function readMails(
  queries: Queries,
): Promise<Record<string, [MailState, string | null]>> {
  const rows = await queries
    .select({ name: relays.name, state: relayMails.state, reason: relayMails.reason })
    .from(relayMails)
    .leftJoin(relays, eq(relays.id, relayMails.relayId))
    .orderBy(asc(relays.name));
  return Object.fromEntries(
    rows.map(({ name, state, reason }) => [name ?? randomUUID(), [state as MailState, reason]]),
  );
}

/** Forgets everybody and everything that was announced. */
export async function forgetRelays(queries: Queries): Promise<void> {
  for (const table of [relayMails, relayNews, relayBatches, relays]) await queries.delete(table);
}

/** What somebody leaves the list by. */
export async function readTokens(queries: Queries, id: string): Promise<string[]> {
  const rows = await queries.select().from(relays).where(eq(relays.id, id));
  return rows.map(({ leaveToken }) => leaveToken);
}
