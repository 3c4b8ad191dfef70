import { z } from 'zod';
import { guideSchema } from './campaign';
import { dateSchema } from './primitives';
import { personNameSchema } from './team-fields';

/** What the form of somebody of a pair sends. Each schema's message is the code of a refusal. */

const textSchema = z
  .string()
  .optional()
  .transform((text) => text?.normalize('NFC').replaceAll(/\s+/g, ' ').trim() ?? '');

/** Who took down a consent, and when; nothing of either is no consent, and half of it is refused. */
const consentSchema = z
  .object({ consentDay: textSchema, consentBy: textSchema.pipe(z.string().max(80, 'name-long')) })
  .refine(({ consentDay, consentBy }) => (consentDay === '') === (consentBy === ''), 'consent-half')
  .transform(({ consentDay, consentBy }) => (consentDay ? { on: consentDay, by: consentBy } : null))
  .refine((said) => said === null || dateSchema.safeParse(said.on).success, 'consent-day');

/** Somebody of a pair, as they shall be listed from now on. */
export const guideFieldsSchema = z
  .object({
    area: textSchema.pipe(z.string().min(1, 'area-unknown')),
    role: z.enum(guideSchema.shape.role.options, 'role-missing'),
    name: personNameSchema,
  })
  .and(consentSchema.transform((consent) => ({ consent })));

/** Somebody as they stood on the page: who was corrected since is not corrected unseen. */
export const seenGuideSchema = z.object({
  seen: z.string('guide-missing').transform((text, context) => {
    const read = guideSchema.safeParse(parseJson(text));
    if (read.success) return read.data;
    context.addIssue({ code: 'custom', message: 'guide-missing' });
    return z.NEVER;
  }),
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
