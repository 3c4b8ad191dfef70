import { z } from 'zod';
import { dateSchema, localTimeSchema, slugSchema, textSchema, timeZoneSchema } from './primitives';

/** Slug of the badge that says one will be there; null when none does. */
const badgeSchema = slugSchema.nullable();

const roundSchema = z.strictObject({
  id: slugSchema,
  label: textSchema,
  date: dateSchema,
  badge: badgeSchema,
});

/** A time when nothing is saved, shared or copied: from its first minute, up to its last. */
const silenceSchema = z
  .strictObject({ from: localTimeSchema, until: localTimeSchema })
  .refine(({ from, until }) => from < until, 'expected a silence that ends after it begins');

/** A gathering, with its place and the badge that says one will be there. */
export const eventSchema = z.strictObject({
  id: slugSchema,
  title: textSchema,
  start: localTimeSchema,
  end: localTimeSchema.nullable(),
  venue: textSchema,
  town: textSchema,
  territory: z.string().nullable(),
  /** What else is good to know, in a sentence or two. */
  note: textSchema.nullable(),
  badge: badgeSchema,
});

/** The name of the file that holds every date; no date of its own may be called so. */
export const WHOLE_CALENDAR = 'agenda';

/** A campaign's dates, all of them on the clocks of one zone. */
export const calendarSchema = z
  .strictObject({
    timeZone: timeZoneSchema,
    /** What the zone's time is called, preposition included, such as « heure de Paris ». */
    timeName: textSchema,
    /** When the campaign begins; null when that is not known, and there is then no “before”. */
    opens: localTimeSchema.nullable(),
    rounds: z.array(roundSchema).min(1),
    silence: z.array(silenceSchema),
    events: z.array(eventSchema),
  })
  .refine(
    ({ opens, rounds }) => opens === null || rounds.every(({ date }) => opens.slice(0, 10) < date),
    { path: ['opens'], message: 'expected a time before the day of the first round' },
  )
  .refine(({ events }) => events.every(({ start, end }) => end === null || start < end), {
    path: ['events'],
    message: 'expected events that end after they begin',
  })
  .refine(
    ({ rounds, events }) => {
      const ids = [WHOLE_CALENDAR, ...[...rounds, ...events].map(({ id }) => id)];
      return new Set(ids).size === ids.length;
    },
    { message: `expected each id once among rounds and events, and none called ${WHOLE_CALENDAR}` },
  );

export type CalendarEvent = z.infer<typeof eventSchema>;
export type Calendar = z.infer<typeof calendarSchema>;
