import 'server-only';
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  date,
  index,
  integer,
  json,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { base64Bytes, instant } from './columns';

/** What the site itself keeps: its secret, and what a start must remember. */
export const settings = pgTable('settings', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
});

/** The people of the team. Whoever has no passphrase yet was invited. */
export const users = pgTable('users', {
  id: uuid('id').primaryKey().defaultRandom(),
  /** In lower case. */
  email: text('email').notNull().unique(),
  name: text('name').notNull(),
  role: text('role').notNull(),
  /** Codes of a referent's territories. */
  territories: text('territories').array().notNull().default(sql`'{}'::text[]`),
  /** As argon2id writes it. */
  passphrase: text('passphrase'),
  /** A session that carries another number is over. */
  sessionVersion: integer('session_version').notNull().default(1),
  createdAt: instant('created_at').notNull().defaultNow(),
});

/** Links that open a door once. The token itself is in the link alone. */
export const oneTimeLinks = pgTable(
  'one_time_links',
  {
    /** SHA-256 of the token, in hexadecimal. */
    hash: text('hash').primaryKey(),
    purpose: text('purpose').notNull(),
    /** Null for the first owner, who is nobody yet. */
    userId: uuid('user_id').references(() => users.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (table) => [index('one_time_links_user').on(table.userId)],
);

/** Who did what to what, when. A trigger refuses to change or delete a line. */
export const journal = pgTable(
  'journal',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: instant('at').notNull().defaultNow(),
    /** Not a reference: a line outlives the person it names. Null for the site itself. */
    actorId: uuid('actor_id'),
    actorName: text('actor_name').notNull(),
    action: text('action').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subject: text('subject').notNull(),
    details: jsonb('details').notNull().default({}),
  },
  (table) => [index('journal_at').on(table.at)],
);

/** Bytes that the team gave, by what they are. */
export const media = pgTable('media', {
  /** SHA-256 of the bytes, in hexadecimal. */
  hash: text('hash').primaryKey(),
  type: text('type').notNull(),
  bytes: base64Bytes('bytes').notNull(),
});

/** Each template and post, and which of its versions holds: 0 while none was ever published. */
export const pieces = pgTable(
  'pieces',
  {
    kind: text('kind').notNull(),
    slug: text('slug').notNull(),
    position: integer('position').notNull(),
    version: integer('version').notNull(),
    /** SHA-256 of what the pack last said of it; null for what the team made itself. */
    packHash: text('pack_hash'),
    /** What the team decided of its publication; null where its own words hold. */
    publication: json('publication'),
  },
  (table) => [primaryKey({ columns: [table.kind, table.slug] })],
);

/** Links by which anybody looks at a draft for a while. The token itself is in the link alone. */
export const previewLinks = pgTable(
  'preview_links',
  {
    /** SHA-256 of the token, in hexadecimal. */
    hash: text('hash').primaryKey(),
    /** The piece's. */
    kind: text('kind').notNull().default('template'),
    slug: text('slug').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [index('preview_links_slug').on(table.slug)],
);

/** Every version there was of a template or post, in the words of a pack's file. */
export const pieceVersions = pgTable(
  'piece_versions',
  {
    kind: text('kind').notNull(),
    slug: text('slug').notNull(),
    version: integer('version').notNull(),
    /** Not jsonb, which would put the names of its fields in an order of its own. */
    data: json('data').notNull(),
    origin: text('origin').notNull(),
    at: instant('at').notNull().defaultNow(),
    authorId: uuid('author_id'),
  },
  (table) => [primaryKey({ columns: [table.kind, table.slug, table.version] })],
);

/** Series of visuals at work: a template, a list, and what came of it. All of it deletes itself. */
export const series = pgTable(
  'series',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    ownerId: uuid('owner_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    /** The template's slug. */
    template: text('template').notNull(),
    formats: text('formats').array().notNull(),
    /** What the list was called and how it is written; null while there is none. */
    list: json('list'),
    /** Which column fills what. */
    mapping: json('mapping').notNull().default({}),
    /** What was found in the list; null when that would have to be looked at again. */
    check: json('check'),
    /** Whether whoever runs it goes on without the rows that cannot be painted. */
    goesOn: boolean('goes_on').notNull().default(false),
    /** The ZIP that is or was painted last, and how far it has come. */
    run: json('run'),
  },
  (table) => [index('series_expires').on(table.expiresAt)],
);

/** The rows of a series' list, from 0. */
export const seriesRows = pgTable(
  'series_rows',
  {
    seriesId: uuid('series_id')
      .notNull()
      .references(() => series.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    /** Where it stands in the file; the first line is 1. */
    line: integer('line').notNull(),
    cells: text('cells').array().notNull(),
  },
  (table) => [primaryKey({ columns: [table.seriesId, table.position] })],
);

/** The photos of a series, by the names that its list gives them. */
export const seriesPhotos = pgTable(
  'series_photos',
  {
    seriesId: uuid('series_id')
      .notNull()
      .references(() => series.id, { onDelete: 'cascade' }),
    /** The file's name as it is compared. */
    key: text('key').notNull(),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    /** Where somebody placed it; null where nobody did. */
    placement: json('placement'),
    bytes: base64Bytes('bytes').notNull(),
  },
  (table) => [primaryKey({ columns: [table.seriesId, table.key] })],
);

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

/** How often something was done on a day of the campaign's zone. No line says who did it, or where. */
export const counts = pgTable(
  'counts',
  {
    day: date('day', { mode: 'string' }).notNull(),
    kind: text('kind').notNull(),
    /** `template` or `post`: what the subject is the name of. */
    subjectKind: text('subject_kind').notNull(),
    subject: text('subject').notNull(),
    /** Empty where none plays a part. */
    network: text('network').notNull(),
    count: bigint('count', { mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.day, table.kind, table.subjectKind, table.subject, table.network],
    }),
  ],
);
