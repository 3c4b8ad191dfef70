import 'server-only';
import { sql } from 'drizzle-orm';
import {
  bigint,
  date,
  index,
  integer,
  json,
  jsonb,
  pgTable,
  primaryKey,
  text,
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
