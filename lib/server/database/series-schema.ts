import 'server-only';
import {
  boolean,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { base64Bytes, instant } from './columns';
import { users } from './schema';

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
