import { z } from 'zod';

/** Small schemas that several others share. Each says in words what it expects. */

export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens');

export const textSchema = z
  .string()
  .min(1, 'expected a text that is not empty')
  .refine((text) => text === text.normalize('NFC'), 'expected text in Unicode NFC');

/** SHA-256 of some bytes. */
export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hexadecimal');

/** The code of a place, as a campaign gives it. */
export const territoryCodeSchema = z
  .string()
  .regex(/^[A-Z0-9-]{1,8}$/, 'expected a code such as "08"');

export const colourSchema = z
  .string()
  .regex(/^#[0-9A-Fa-f]{6}$/, 'expected a colour such as #2B0B3F');

export const webUrlSchema = z
  .string()
  .regex(/^https?:\/\/[^\s/]+\S*$/, 'expected an address that starts with http:// or https://');

export const dateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date such as 2015-12-06')
  .refine(isRealDate, 'expected a date that exists');

/** A wall-clock time, read in the calendar's own zone. */
export const localTimeSchema = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/,
    'expected a time such as 2015-12-06T20:00',
  )
  .refine(isRealDate, 'expected a date that exists');

export const timeZoneSchema = z
  .string()
  .refine(isTimeZone, 'expected an IANA time zone such as Europe/Paris');

/** A path inside the pack: relative, without a step upwards. */
export const packPathSchema = z
  .string()
  .regex(/^(?!\/)(?!.*\.\.)[\w./-]+$/, 'expected a path inside the pack, such as fonts/Name.ttf');

function isRealDate(text: string): boolean {
  const day = text.slice(0, 10);
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
