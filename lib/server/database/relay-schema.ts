import 'server-only';
import { sql } from 'drizzle-orm';
import { bigint, date, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns';

/** People who get what is published by mail, until they leave or are taken out. */
export const relays = pgTable('relays', {
  id: uuid('id').primaryKey().defaultRandom(),
  name: text('name').notNull(),
  /** In lower case. */
  email: text('email').notNull().unique(),
  /** Codes of the territories they follow; none for all of them. */
  territories: text('territories').array().notNull().default(sql`'{}'::text[]`),
  consentSource: text('consent_source').notNull(),
  consentDay: date('consent_day', { mode: 'string' }).notNull(),
  /** In the address by which they leave, which stands in each of their mails. */
  leaveToken: text('leave_token').notNull().unique(),
  addedAt: instant('added_at').notNull().defaultNow(),
  leftAt: instant('left_at'),
});

/** News that went out together: one mail for each relay they concern. */
export const relayBatches = pgTable('relay_batches', {
  /** Made of the news themselves, so that a restored backup gathers them under the same name. */
  id: uuid('id').primaryKey(),
  at: instant('at').notNull(),
});

/** Each version that was published, written by the transaction that published it, and when it is due. */
export const relayNews = pgTable(
  'relay_news',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    kind: text('kind').notNull(),
    slug: text('slug').notNull(),
    version: integer('version').notNull(),
    /** As it was called. */
    title: text('title').notNull(),
    dueAt: instant('due_at').notNull(),
    /** Null until it is gathered with others. */
    batchId: uuid('batch_id').references(() => relayBatches.id),
  },
  (table) => [unique('relay_news_once').on(table.kind, table.slug, table.version)],
);

/** A relay's mail about a batch, and what became of it. */
export const relayMails = pgTable(
  'relay_mails',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    batchId: uuid('batch_id')
      .notNull()
      .references(() => relayBatches.id),
    /** Null once the person was taken out of the list. */
    relayId: uuid('relay_id').references(() => relays.id, { onDelete: 'set null' }),
    /** The news of the batch that concern this person. */
    news: bigint('news', { mode: 'number' }).array().notNull(),
    state: text('state').notNull(),
    /** Who tries it, by a number drawn for the attempt: whoever has another one has lost it. */
    holder: uuid('holder'),
    /** How often it was tried. */
    attempts: integer('attempts').notNull().default(0),
    /** Not before this instant. */
    nextAt: instant('next_at').notNull(),
    /** Given up after this one. */
    expiresAt: instant('expires_at').notNull(),
    changedAt: instant('changed_at').notNull(),
    /** One of our words for it, or what the server said. */
    reason: text('reason'),
  },
  (table) => [
    unique('relay_mails_once').on(table.batchId, table.relayId),
    index('relay_mails_due').on(table.state, table.nextAt),
    index('relay_mails_relay').on(table.relayId),
  ],
);
