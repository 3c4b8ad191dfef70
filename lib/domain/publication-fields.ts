import { z } from 'zod';
import { localTimeSchema, slugSchema } from './primitives';

/** What the forms around a template send. Each schema's message is the code of a refusal. */

/** A template by its slug. */
export const namedSchema = z.object({ slug: slugSchema });

/** One of its versions. */
export const versionSchema = namedSchema.extend({
  version: z.coerce.number().pipe(z.int().min(1)),
});

/** A time as browsers give it; null where nothing was chosen. */
const timeSchema = z
  .string()
  .optional()
  .transform((text) => text || null)
  .pipe(localTimeSchema.or(z.never('schedule-time')).nullable());

/** A version to be offered now, for a while or for good. */
export const publishSchema = versionSchema.extend({ until: timeSchema });

/** A version to be offered later. */
export const scheduleSchema = versionSchema
  .extend({ from: timeSchema.pipe(z.string('schedule-missing')), until: timeSchema })
  .refine(({ from, until }) => until === null || from < until, {
    message: 'schedule-order',
    path: ['until'],
  });
