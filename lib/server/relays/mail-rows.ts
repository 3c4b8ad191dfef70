import 'server-only';
import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Member } from '@/lib/domain/member';
import { type MailState, mailStates } from '@/lib/domain/relay';
import type { Queries } from '../database/open-database';
import { relayBatches, relayMails, relayNews, relays } from '../database/relay-schema';
import { isSeenBy } from './relay-scope';

/** A relay's mail as the team sees it. */
export type MailRow = {
  readonly id: string;
  readonly batchId: string;
  readonly state: MailState;
  readonly reason: string | null;
  readonly changedAt: Date;
  readonly nextAt: Date;
  readonly titles: readonly string[];
  /** Null once the person was taken out of the list. */
  readonly relay: { readonly id: string; readonly name: string; readonly email: string } | null;
  /** Whether it could go to that person now. */
  readonly isListed: boolean;
};

const filterSchema = z.object({
  state: z.enum(mailStates).optional().catch(undefined),
  batch: z.uuid().optional().catch(undefined),
  relay: z.uuid().optional().catch(undefined),
  /** How many of the first are left out. */
  skip: z.coerce.number().int().min(0).max(1_000_000).optional().catch(undefined),
});

export type MailFilter = z.infer<typeof filterSchema>;

/** A filter out of a query string; what cannot be read asks for nothing. */
export function readMailFilter(query: Readonly<Record<string, string>>): MailFilter {
  return filterSchema.parse(query);
}

/** A filter as a query string, for links that keep it. */
export function writeMailFilter(filter: MailFilter): string {
  const entries = Object.entries(filter).filter(([, value]) => value);
  return new URLSearchParams(entries.map(([name, value]) => [name, `${value}`])).toString();
}

/** The address of the list of mails with a filter. */
export function linkMails(filter: MailFilter): string {
  const query = writeMailFilter(filter);
  return query ? `/team/relays/mails?${query}` : '/team/relays/mails';
}

/**
 * The state of a mail at an instant: one that waited too long is given up by then, though nobody has looked at it,
 * as where no mail is sent any more.
 */
function stateAt(now: number): SQL<MailState> {
  const at = new Date(now).toISOString();
  return sql<MailState>`CASE WHEN ${relayMails.state} = 'waiting' AND ${relayMails.expiresAt} <= ${at}::timestamptz
    THEN 'cancelled' ELSE ${relayMails.state} END`;
}

type Asked = { readonly member: Member; readonly now: number };

/** Mails that a member may see, those touched last first, at most `count`. */
export async function listMails(
  queries: Queries,
  { member, now }: Asked,
  { state, batch, relay, skip = 0 }: MailFilter,
  count: number,
): Promise<MailRow[]> {
  const stated = stateAt(now);
  const rows = await queries
    .select({ mail: relayMails, relay: relays, state: stated })
    .from(relayMails)
    .leftJoin(relays, eq(relays.id, relayMails.relayId))
    .where(
      and(
        isSeenBy(member),
        state && sql`${stated} = ${state}`,
        batch ? eq(relayMails.batchId, batch) : undefined,
        relay ? eq(relayMails.relayId, relay) : undefined,
      ),
    )
    .orderBy(desc(relayMails.changedAt), desc(relayMails.id))
    .limit(count)
    .offset(skip);
  const titles = await readTitles(queries, [...new Set(rows.flatMap(({ mail }) => mail.news))]);
  return rows.map((row) => ({
    ...row.mail,
    state: row.state,
    reason: row.state !== row.mail.state ? 'too-late' : row.mail.reason,
    titles: row.mail.news.flatMap((id) => titles.get(id) ?? []),
    relay: row.relay,
    isListed: row.relay !== null && row.relay.leftAt === null,
  }));
}

async function readTitles(queries: Queries, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const { id, title } = relayNews;
  const rows = await queries
    .select({ id, title })
    .from(relayNews)
    .where(inArray(id, [...ids]));
  return new Map(rows.map((row) => [row.id, row.title]));
}

/** How many mails are in each state. */
export type MailCounts = Partial<Record<MailState, number>>;

/** News that went out together, and what became of their mails. */
export type BatchRow = {
  readonly id: string;
  readonly at: Date;
  readonly titles: readonly string[];
  readonly counts: MailCounts;
};

/** The latest batches, or the one that is named, with the mails that a member may see. */
export async function listBatches(
  queries: Queries,
  { member, now }: Asked,
  count: number,
  named?: string,
): Promise<BatchRow[]> {
  const batches = await queries
    .select()
    .from(relayBatches)
    .where(named ? eq(relayBatches.id, named) : undefined)
    .orderBy(desc(relayBatches.at), desc(relayBatches.id))
    .limit(count);
  if (batches.length === 0) return [];
  const ids = batches.map(({ id }) => id);
  const news = await queries.select().from(relayNews).where(inArray(relayNews.batchId, ids));
  const stated = stateAt(now);
  const states = await queries
    .select({ batchId: relayMails.batchId, state: stated, count: sql<number>`count(*)::int` })
    .from(relayMails)
    .leftJoin(relays, eq(relays.id, relayMails.relayId))
    .where(and(inArray(relayMails.batchId, ids), isSeenBy(member)))
    .groupBy(sql`1`, sql`2`);
  // A batch that concerns nobody of theirs is none of a referent's.
  const isShown = ({ id }: { id: string }) =>
    member.role !== 'referent' || states.some(({ batchId }) => batchId === id);
  return batches.filter(isShown).map((batch) => ({
    ...batch,
    titles: news.filter(({ batchId }) => batchId === batch.id).map(({ title }) => title),
    counts: Object.fromEntries(
      states
        .filter(({ batchId }) => batchId === batch.id)
        .map(({ state, count: number }) => [state, number]),
    ),
  }));
}

/** The state of each person's latest mail, by their number. */
export async function readLatest(
  queries: Queries,
  now: number,
): Promise<ReadonlyMap<string, { readonly state: MailState; readonly at: Date }>> {
  const rows = await queries
    .selectDistinctOn([relayMails.relayId], {
      relayId: relayMails.relayId,
      state: stateAt(now),
      at: relayMails.changedAt,
    })
    .from(relayMails)
    .orderBy(relayMails.relayId, desc(relayMails.changedAt));
  return new Map(rows.flatMap(({ relayId, ...latest }) => (relayId ? [[relayId, latest]] : [])));
}
