import { z } from 'zod';
import { roleSchema } from './role';

/** What people type in the team's forms. Each schema's message is the code of a refusal. */

export const personNameSchema = z
  .string('name-missing')
  .transform((text) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim())
  .pipe(z.string().min(1, 'name-missing').max(80, 'name-long'));

export const emailSchema = z
  .string('email-invalid')
  .transform((text) => text.normalize('NFC').trim().toLowerCase())
  .pipe(z.email('email-invalid').max(254, 'email-invalid'));

/** The shortest passphrase, in characters. */
const PASSPHRASE_MIN = 12;

/** The longest one: beyond that a text only costs time. */
const PASSPHRASE_MAX = 256;

/** Compatible forms are one (NFKC), so that a passphrase is the same on every keyboard. */
const normalPassphraseSchema = z
  .string('passphrase-short')
  .max(4 * PASSPHRASE_MAX, 'passphrase-long')
  .transform((text) => text.normalize('NFKC'));

/** A passphrase that exists: only its length is bounded. */
export const passphraseSchema = normalPassphraseSchema.pipe(
  z.string().max(2 * PASSPHRASE_MAX, 'passphrase-long'),
);

/** A passphrase to be: long rather than intricate (NIST SP 800-63B). */
export const newPassphraseSchema = normalPassphraseSchema.pipe(
  z
    .string()
    .refine((text) => [...text].length >= PASSPHRASE_MIN, 'passphrase-short')
    .refine((text) => [...text].length <= PASSPHRASE_MAX, 'passphrase-long'),
);

export const tokenSchema = z.string('link-used').regex(/^[\w-]{43}$/, 'link-used');

export const memberIdSchema = z.uuid('member-missing');

/** Fields of one name: none, one or several. */
const listSchema = z
  .union([z.string().transform((text) => [text]), z.array(z.string())])
  .default([]);

/** What a person may do and where. Only a referent has territories, and at least one. */
export const rightsSchema = z
  .object({ role: roleSchema.or(z.never('role-missing')), territories: listSchema })
  .transform(({ role, territories }) => ({
    role,
    territories: role === 'referent' ? [...new Set(territories)].sort() : [],
  }))
  .refine(({ role, territories }) => role !== 'referent' || territories.length > 0, {
    message: 'territories-missing',
    path: ['territories'],
  });
