import 'server-only';
import { createHash } from 'node:crypto';
import { and, asc, inArray, isNull, lte, sql } from 'drizzle-orm';
import { concerns, GIVEN_UP, GROUPING, type MailReason } from '@/lib/domain/relay';
import type { Queries } from '../database/open-database';
import { relayBatches, relayMails, relayNews, relays } from '../database/relay-schema';
import { writeJournal } from '../database/write-journal';
import { mayLeave, type RelaySite } from './relay-work';
import { readRestoredNews } from './restored-news';

type NewsRow = typeof relayNews.$inferSelect;

/** Rows written by one statement, which has no more than 65,535 parameters. */
const ROWS = 1000;

/**
 * Makes one mail for each relay of what was published within ten minutes, once these are over; in a silence, once
 * that is (art. L.49). What is no longer offered at `now` (ms) is forgotten. Several processes may do it at once.
 */
export async function gatherNews(queries: Queries, site: RelaySite, now: number): Promise<void> {
  if (!mayLeave(site.timeline, now)) return;
  await queries.transaction(async (tx) => {
    await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtext('picbadge.relays'))`);
    const due = await readDue(tx, now);
    const [first] = due;
    if (!first || first.dueAt.getTime() + GROUPING > now) return;
    const { chosen, as } = await chooseTogether(tx, due);
    const places = new Map(chosen.map((news) => [news.id, site.findPlaces(news, now)]));
    const offered = chosen.filter(({ id }) => places.get(id));
    await forget(
      tx,
      chosen.filter((news) => !offered.includes(news)),
    );
    if (offered.length === 0) return;
    const batchId = nameBatch(offered);
    await tx.insert(relayBatches).values({ id: batchId, at: new Date(now) });
    await tx
      .update(relayNews)
      .set({ batchId })
      .where(inArray(relayNews.id, listIds(offered)));
    const count = await writeMails(tx, { batchId, offered, places, as, now });
    await writeJournal(tx, {
      actor: null,
      action: 'relay.gathered',
      subjectKind: 'relay',
      subject: offered.map(({ title }) => title).join(', '),
      details: { count },
    });
  });
}

/** The state in which mails begin, and why. */
type Beginning = Pick<typeof relayMails.$inferInsert, 'state' | 'reason'>;

/** What goes in one batch. News of a backup may have been told before it was restored: their mails wait for a person. */
async function chooseTogether(
  tx: Queries,
  due: readonly NewsRow[],
): Promise<{ chosen: readonly NewsRow[]; as: Beginning }> {
  const restored = await readRestoredNews(tx);
  const old = due.filter(({ id }) => restored.includes(id));
  if (old.length === 0) return { chosen: due, as: { state: 'waiting' } };
  return { chosen: old, as: { state: 'uncertain', reason: 'restored' satisfies MailReason } };
}

function readDue(tx: Queries, now: number): Promise<NewsRow[]> {
  return tx
    .select()
    .from(relayNews)
    .where(and(isNull(relayNews.batchId), lte(relayNews.dueAt, new Date(now))))
    .orderBy(asc(relayNews.dueAt), asc(relayNews.id));
}

async function forget(tx: Queries, news: readonly NewsRow[]): Promise<void> {
  if (news.length > 0) await tx.delete(relayNews).where(inArray(relayNews.id, listIds(news)));
}

function listIds(news: readonly NewsRow[]): number[] {
  return news.map(({ id }) => id);
}

type Gathered = {
  readonly batchId: string;
  readonly offered: readonly NewsRow[];
  readonly places: ReadonlyMap<number, readonly string[] | null>;
  readonly as: Beginning;
  readonly now: number;
};

/** Returns how many people get one. */
async function writeMails(tx: Queries, gathered: Gathered): Promise<number> {
  const { batchId, offered, places, as, now } = gathered;
  const listed = await tx.select().from(relays).where(isNull(relays.leftAt));
  const at = new Date(now);
  const mails = listed.flatMap(({ id, territories }) => {
    const own = offered.filter((news) => concerns(places.get(news.id) ?? [], territories));
    if (own.length === 0) return [];
    const times = { nextAt: at, changedAt: at, expiresAt: new Date(now + GIVEN_UP) };
    return [{ batchId, relayId: id, news: listIds(own), ...as, ...times }];
  });
  for (let start = 0; start < mails.length; start += ROWS) {
    await tx.insert(relayMails).values(mails.slice(start, start + ROWS));
  }
  return mails.length;
}

/** A UUID (version 8) made of what a batch holds, which is gathered once. */
function nameBatch(news: readonly NewsRow[]): string {
  const names = news.map(({ kind, slug, version }) => `${kind}/${slug}/${version}`).sort();
  const digits = createHash('sha256').update(names.join('\n')).digest('hex');
  return digits.replace(/^(.{8})(.{4})(.{3})(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');
}
