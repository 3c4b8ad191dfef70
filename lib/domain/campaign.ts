import { z } from 'zod';
import { calendarSchema } from './calendar';
import {
  colourSchema,
  dateSchema,
  hashSchema,
  packPathSchema,
  slugSchema,
  territoryCodeSchema,
  textSchema,
  webUrlSchema,
} from './primitives';

/** The roles a pack's fonts and colours play. Designs and pages know these names and no others. */
export const fontRoles = ['text', 'strong', 'display', 'accent'] as const;
export const colourRoles = ['ink', 'accent', 'highlight', 'paper', 'calm'] as const;
export type FontRole = (typeof fontRoles)[number];
export type ColourRole = (typeof colourRoles)[number];

/** Who decided a fact: the campaign itself, or this toolkit, which then only proposes it. */
const originSchema = z.enum(['campaign', 'toolkit']);

/** A piece of a line with its own font: « notre » is set in the accent font. */
const runSchema = z.strictObject({ text: textSchema, font: z.enum(fontRoles) });

const lockupSchema = z.strictObject({
  headline: z.tuple([textSchema, textSchema]),
  link: z.array(runSchema).min(1).max(4),
  name: z.array(textSchema).min(1).max(2),
  places: z.tuple([textSchema, textSchema, textSchema, textSchema]),
});

const fontSchema = z.strictObject({
  family: z.string().regex(/^[\w -]+$/, 'expected a font family name'),
  file: packPathSchema,
  weight: z.number().int().min(100).max(900),
  style: z.enum(['normal', 'italic']),
});

/** A variable font for pages alone: one file there instead of one for each weight. Pictures never use it. */
const pageFontSchema = z.strictObject({
  file: packPathSchema,
  /** The lightest and the boldest of its weight axis. */
  weights: z.tuple([z.number().int().min(1), z.number().int().max(1000)]),
});

const paletteColourSchema = z.strictObject({ name: textSchema, hex: colourSchema });

/** The campaign's sign (for one campaign a plus, for another a drop), on a 100 x 100 square. */
const markSchema = z.strictObject({
  path: z.string().regex(/^M[-\d\s.,A-Za-z]+Z$/, 'expected an SVG path on a 100 x 100 square'),
  words: z.strictObject({
    x: z.number().min(0).max(100),
    y: z.number().min(0).max(100),
    width: z.number().positive().max(100),
    height: z.number().positive().max(100),
  }),
});

/** A place with the forms its language needs; prepositions are stored, never built by code. */
const territorySchema = z.strictObject({
  code: territoryCodeSchema,
  name: textSchema,
  withArticle: textSchema,
  in: textSchema,
  of: textSchema,
  group: textSchema,
});

/** What a place is called while none is chosen: the forms a territory has, without its code. */
const everywhereSchema = territorySchema.omit({ code: true, group: true });

const themeSchema = z.strictObject({ id: slugSchema, text: textSchema, source: textSchema });

/** A PDF that the team sent: its bytes by their hash, how many there are, and the picture of its first page. */
const sentFileSchema = z.strictObject({
  hash: hashSchema,
  bytes: z.int().positive(),
  cover: hashSchema.nullable(),
});

/** A document the campaign has produced; its file, a PDF of the pack or one that the team sent, when there is one. */
export const documentSchema = z.strictObject({
  id: slugSchema,
  title: textSchema,
  file: packPathSchema.nullable(),
  sent: sentFileSchema.nullable().default(null),
});
export type CampaignDocument = z.infer<typeof documentSchema>;

/** The presentation video: a file of the pack, or the address of a page one may go to. */
const videoSchema = z
  .strictObject({
    title: textSchema,
    text: textSchema,
    file: packPathSchema.nullable(),
    link: webUrlSchema.nullable(),
  })
  .refine(({ file, link }) => (file === null) !== (link === null), {
    message: 'expected a file or a link, and not both',
  });

/** What a publisher says of itself; null where nobody said it yet. */
export const publisherSchema = z.strictObject({
  name: textSchema.nullable(),
  address: textSchema.nullable(),
  phone: textSchema.nullable(),
  director: textSchema.nullable(),
  host: textSchema.nullable(),
  financialAgent: textSchema.nullable(),
  privacyContact: textSchema.nullable(),
});

export const hashtagsSchema = z.array(
  z.string().regex(/^#[\p{L}\p{N}_]+$/u, 'expected a hashtag such as #Name'),
);

export const accountsSchema = z.strictObject({
  facebook: webUrlSchema.nullable(),
  twitter: z
    .string()
    .regex(/^@\w{1,15}$/, 'expected a handle such as @name')
    .nullable(),
});

export const contactSchema = z.strictObject({
  address: z.array(textSchema).nullable(),
  email: z.email('expected an e-mail address').nullable(),
});

/** A part of a territory where the campaign is led by people of its own. */
export const areaSchema = z.strictObject({
  name: textSchema,
  territory: territoryCodeSchema.nullable(),
});
export type Area = z.infer<typeof areaSchema>;

/** Somebody who leads the campaign in an area, from the list or from the party's federation. */
export const guideSchema = z.strictObject({
  area: textSchema,
  role: z.enum(['list', 'federation']),
  name: textSchema,
  /** Who took down their consent to be named here, and on which day; null while they did not give it. */
  consent: z.strictObject({ by: textSchema, on: dateSchema }).nullable(),
});
export type Guide = z.infer<typeof guideSchema>;

/** What a pack declares in campaign.json. Facts nobody has yet are null. */
export const campaignSchema = z
  .strictObject({
    id: slugSchema,
    language: z.enum(['fr', 'en']),
    name: textSchema,
    notice: textSchema,
    slogan: textSchema,
    lockup: lockupSchema,
    supports: z.strictObject({ name: textSchema, role: textSchema }),
    hashtags: z.strictObject({ origin: originSchema, values: hashtagsSchema }),
    /** What a supporter says with a new badge; code adds the hashtags. */
    badgeCaption: textSchema,
    accounts: accountsSchema,
    website: webUrlSchema.nullable(),
    contact: contactSchema,
    palette: z.strictObject({
      origin: originSchema,
      colours: z.record(z.enum(colourRoles), paletteColourSchema),
    }),
    fonts: z.strictObject({
      origin: originSchema,
      faces: z.record(z.enum(fontRoles), fontSchema),
      pages: pageFontSchema.optional(),
    }),
    mark: markSchema,
    calendar: calendarSchema,
    territories: z
      .array(territorySchema)
      .refine((places) => new Set(places.map((place) => place.code)).size === places.length, {
        message: 'expected each code once',
      }),
    everywhere: everywhereSchema,
    areas: z.array(areaSchema).default([]),
    guides: z.array(guideSchema).default([]),
    themes: z.array(themeSchema),
    documents: z
      .array(documentSchema)
      .refine((documents) => new Set(documents.map(({ id }) => id)).size === documents.length, {
        message: 'expected each id once',
      }),
    video: videoSchema.nullable(),
    legal: z.strictObject({
      regime: z.enum(['fr-election', 'none']),
      publisher: publisherSchema,
    }),
  })
  .refine(
    ({ legal, calendar: { rounds, silence } }) =>
      legal.regime === 'none' ||
      rounds.every(({ date }) =>
        silence.some(({ from, until }) => from.slice(0, 10) <= date && date <= until.slice(0, 10)),
      ),
    {
      path: ['calendar', 'silence'],
      message:
        'expected a silence over the day of each round (art. L.49), or the legal regime none',
    },
  )
  .superRefine(({ calendar, territories }, context) => {
    const codes = territories.map(({ code }) => code);
    calendar.events.forEach(({ territory }, index) => {
      if (territory === null || codes.includes(territory)) return;
      const path = ['calendar', 'events', index, 'territory'];
      context.addIssue({ code: 'custom', path, message: `expected one of ${codes.join(', ')}` });
    });
  });

export type Campaign = z.infer<typeof campaignSchema>;
export type Territory = Campaign['territories'][number];
export type Palette = Record<ColourRole, string>;
