import 'server-only';
import { z } from 'zod';

/**
 * A backup is lines of JSON, compressed by gzip: a header; for each table a line that says how many rows follow,
 * and these as PostgreSQL itself writes them; an end with the SHA-256 of all that stands before it.
 */
export const FORMAT = 1;

/** The tables of a backup, in the order in which they are filled. Links and series stay behind. */
export const TABLES = [
  'settings',
  'users',
  'journal',
  'media',
  'pieces',
  'piece_versions',
  'relays',
  'relay_batches',
  'relay_news',
  'relay_mails',
  'counts',
] as const;

/** The first line. */
export const headerSchema = z.object({
  picbadge: z.literal('backup'),
  format: z.number(),
  /** The last migration of the tables it was made of. */
  level: z.string(),
  /** The version that wrote it. */
  version: z.string(),
  at: z.iso.datetime(),
});
export type Header = z.infer<typeof headerSchema>;

/** The line before a table's rows. */
export const sectionSchema = z.object({ table: z.enum(TABLES), rows: z.number().int().min(0) });

/**
 * The tables that are emptied and not filled: a link that was used or ended would open its door again, and a series
 * would be there after it was said to be deleted.
 */
export const LEFT_BEHIND = [
  'one_time_links',
  'preview_links',
  'series',
  'series_rows',
  'series_photos',
] as const;

/** The last line. */
export const endSchema = z.object({ sha256: z.string() });
