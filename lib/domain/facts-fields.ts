import { z } from 'zod';
import { accountsSchema, hashtagsSchema } from './campaign';
import { webUrlSchema } from './primitives';

/** What the forms of the campaign's facts send. Each schema's message is the code of a refusal. */

const versionSchema = z.object({ version: z.coerce.number().pipe(z.int().min(0)) });

/** A line of text; null where nothing is said. */
const lineSchema = z
  .string()
  .optional()
  .transform((text) => text?.normalize('NFC').replaceAll(/\s+/g, ' ').trim() || null)
  .pipe(z.string().max(300, 'event-long').nullable());

/** A text of several lines, each without what stands around it. */
const linesSchema = z
  .string()
  .optional()
  .transform((text) =>
    (text ?? '')
      .normalize('NFC')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );

const otherwise = (code: string) => z.never(code);

export const hashtagFieldsSchema = versionSchema.extend({
  values: linesSchema.pipe(hashtagsSchema.or(otherwise('hashtag-wrong'))),
});

export const accountFieldsSchema = versionSchema.extend({
  facebook: lineSchema.pipe(accountsSchema.shape.facebook.or(otherwise('address-wrong'))),
  twitter: lineSchema.pipe(accountsSchema.shape.twitter.or(otherwise('handle-wrong'))),
  website: lineSchema.pipe(webUrlSchema.nullable().or(otherwise('address-wrong'))),
  email: lineSchema.pipe(z.email().nullable().or(otherwise('email-invalid'))),
  address: linesSchema.transform((lines) => (lines.length > 0 ? lines : null)),
});

export const legalFieldsSchema = versionSchema.extend({
  name: lineSchema,
  address: lineSchema,
  phone: lineSchema,
  director: lineSchema,
  host: lineSchema,
  financialAgent: lineSchema,
  privacyContact: lineSchema,
});
