import { z } from 'zod';
import { dateSchema } from './primitives';
import { emailSchema, personNameSchema } from './team-fields';

/** What people type about relays. Each schema's message is the code of a refusal. */

export const relayIdSchema = z.uuid('relay-missing');

export const mailIdSchema = z.uuid('relay-mail-missing');

export const consentSourceSchema = z
  .string('consent-missing')
  .transform((text) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim())
  .pipe(z.string().min(1, 'consent-missing').max(200, 'consent-long'));

export const consentDaySchema = z
  .string('consent-day')
  .refine((text) => dateSchema.safeParse(text).success, 'consent-day');

/** Fields of one name: none, one or several. */
const listSchema = z
  .union([z.string().transform((text) => [text]), z.array(z.string())])
  .default([]);

/** Everywhere, which is no code, or one territory and more. */
const placesSchema = z
  .object({ reach: z.enum(['everywhere', 'some'], 'territories-missing'), territories: listSchema })
  .transform(({ reach, territories }) => ({
    reach,
    territories: reach === 'some' ? [...new Set(territories)].sort() : [],
  }))
  .refine(({ reach, territories }) => reach === 'everywhere' || territories.length > 0, {
    message: 'territories-missing',
    path: ['territories'],
  })
  .transform(({ territories }) => ({ territories }));

/** A person to be listed, or as they shall be listed from now on. */
export const relaySchema = z
  .object({
    name: personNameSchema,
    email: emailSchema,
    consentSource: consentSourceSchema,
    consentDay: consentDaySchema,
  })
  .and(placesSchema);

export type RelayFields = z.infer<typeof relaySchema>;
