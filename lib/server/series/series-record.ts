import 'server-only';
import { z } from 'zod';
import { type FormatName, formatNames } from '@/lib/domain/format';
import { type Mapping, mappingSchema } from '@/lib/domain/series/mapping';
import { progressSchema } from '@/lib/domain/series/progress';
import { encodings } from '../csv/decode-csv';
import { delimiters } from '../csv/find-delimiter';
import type { series } from '../database/series-schema';

/** What a series keeps of its list besides the rows: its file, how it is written, and its header. */
export const listFactsSchema = z.object({
  file: z.string(),
  encoding: z.enum(encodings),
  delimiter: z.enum(delimiters),
  header: z.array(z.string()),
  rows: z.number().int(),
});
export type ListFacts = z.infer<typeof listFactsSchema>;

/** What was found in a list, and what it holds for. */
export const keptCheckSchema = z.object({
  /** Stands for the template and the mapping it was made with. */
  hash: z.string(),
  good: z.number().int(),
  samples: z.array(z.number().int()),
  problems: z.array(
    z.object({
      position: z.number().int(),
      line: z.number().int(),
      column: z.string().nullable(),
      code: z.string(),
      details: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
});
export type KeptCheck = z.infer<typeof keptCheckSchema>;

/** A ZIP under way, or the last one. */
export const runSchema = progressSchema.extend({
  id: z.string(),
  /** Visuals that could not be painted. */
  missing: z.number().int(),
  state: z.enum(['painting', 'done', 'stopped']),
});
export type Run = z.infer<typeof runSchema>;

/** A series as it is kept. */
export type SeriesRecord = {
  readonly id: string;
  readonly ownerId: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly template: string;
  readonly formats: readonly FormatName[];
  readonly list: ListFacts | null;
  readonly mapping: Mapping;
  readonly check: KeptCheck | null;
  readonly goesOn: boolean;
  readonly run: Run | null;
};

/** A row of the table as the rest knows it; what cannot be read any more is as if it were not there. */
export function readRecord(row: typeof series.$inferSelect): SeriesRecord {
  return {
    ...row,
    formats: formatNames.filter((name) => row.formats.includes(name)),
    list: listFactsSchema.nullable().catch(null).parse(row.list),
    mapping: mappingSchema.catch({}).parse(row.mapping),
    check: keptCheckSchema.nullable().catch(null).parse(row.check),
    run: runSchema.nullable().catch(null).parse(row.run),
  };
}
