import { z } from 'zod';
import { slugSchema } from './primitives';

/** What the form of a document sends. Each schema's message is the code of a refusal. */
export const documentFieldsSchema = z.object({
  slug: z
    .string()
    .optional()
    .transform((text) => text || null)
    .pipe(slugSchema.nullable()),
  version: z.coerce.number().pipe(z.int().min(0)),
  title: z
    .string('title-missing')
    .transform((text) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, 'title-missing').max(200, 'event-long')),
});
export type DocumentFields = z.infer<typeof documentFieldsSchema>;
