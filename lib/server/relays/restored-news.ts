import 'server-only';
import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import { z } from 'zod';
import type { Queries } from '../database/open-database';
import { relayNews } from '../database/relay-schema';
import { settings } from '../database/schema';

const NAME = 'restored-news';

const idsSchema = z.array(z.number());

/**
 * Notes which news of a restored backup were due at an instant (ms): the site may have told of them since the backup
 * was made. Those that are planned for later cannot have been told.
 */
export async function noteRestoredNews(queries: Queries, now: number): Promise<void> {
  const due = await queries
    .select({ id: relayNews.id })
    .from(relayNews)
    .where(and(isNull(relayNews.batchId), lte(relayNews.dueAt, new Date(now))))
    .orderBy(asc(relayNews.id));
  await queries.delete(settings).where(eq(settings.name, NAME));
  if (due.length === 0) return;
  const value = JSON.stringify(due.map(({ id }) => id));
  await queries.insert(settings).values({ name: NAME, value });
}

/** Numbers of the news that may have been told before a backup was restored. */
export async function readRestoredNews(queries: Queries): Promise<number[]> {
  const [row] = await queries.select().from(settings).where(eq(settings.name, NAME));
  return row ? idsSchema.parse(JSON.parse(row.value)) : [];
}
