import { z } from 'zod';
import { localTimeSchema, slugSchema, territoryCodeSchema } from './primitives';

/** What the form of an event sends. Each schema's message is the code of a refusal. */

const lineSchema = z
  .string('event-incomplete')
  .transform((text) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim())
  .pipe(z.string().min(1, 'event-incomplete').max(160, 'event-long'));

const timeSchema = z.string('event-time').pipe(localTimeSchema.or(z.never('event-time')));

/** An empty choice is none. */
const optional = <Schema extends z.ZodType<unknown, string>>(schema: Schema) =>
  z
    .string()
    .optional()
    .transform((text) => text?.normalize('NFC').trim() || null)
    .pipe(schema.nullable());

export const eventFieldsSchema = z
  .object({
    slug: optional(slugSchema),
    version: z.coerce.number().pipe(z.int().min(0)),
    title: lineSchema,
    start: timeSchema,
    end: optional(localTimeSchema.or(z.never('event-time'))),
    venue: lineSchema,
    town: lineSchema,
    territory: optional(territoryCodeSchema),
    note: optional(z.string().max(600, 'event-long')),
    badge: optional(slugSchema),
  })
  .refine(({ start, end }) => end === null || start < end, {
    message: 'schedule-order',
    path: ['end'],
  });
export type EventFields = z.infer<typeof eventFieldsSchema>;
