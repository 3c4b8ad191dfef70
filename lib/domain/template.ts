import { z } from 'zod';
import { fontRoles } from './campaign';
import { type FormatName, formatNames } from './format';
import {
  colourSchema,
  localTimeSchema,
  packPathSchema,
  slugSchema,
  textSchema,
} from './primitives';

/** A box in px of the format, from its top left corner. */
export const boxSchema = z.strictObject({
  x: z.number(),
  y: z.number(),
  width: z.number().positive(),
  height: z.number().positive(),
});
export type Box = z.infer<typeof boxSchema>;

/** Where the photo goes. The artwork's alpha does the masking; the shape only bounds the photo. */
export const photoWindowSchema = boxSchema.extend({ shape: z.enum(['rectangle', 'ellipse']) });
export type PhotoWindow = z.infer<typeof photoWindowSchema>;

/** A text that varies. Its pattern may name `{its own id}` (what a person types) and the place. */
export const textSlotSchema = z.strictObject({
  id: slugSchema,
  label: textSchema,
  box: boxSchema,
  font: z.enum(fontRoles),
  colour: colourSchema,
  align: z.enum(['start', 'center', 'end']),
  minSize: z.number().int().min(8),
  maxSize: z.number().int().max(600),
  maxLines: z.number().int().min(1).max(12),
  maxLength: z.number().int().min(1).max(400),
  case: z.enum(['none', 'upper']),
  pattern: textSchema,
  default: z.string(),
});
export type TextSlot = z.infer<typeof textSlotSchema>;

/** A size of a template, ready to be composed: artwork, photo window, texts. */
export const formatSchema = z.strictObject({
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  background: colourSchema,
  /** SHA-256, in hexadecimal, of what the artwork is made of. */
  artwork: z.string().regex(/^[0-9a-f]{64}$/),
  /** The same of the small picture shown in galleries. */
  thumbnail: z.string().regex(/^[0-9a-f]{64}$/),
  window: photoWindowSchema.nullable(),
  slots: z.array(textSlotSchema),
});
export type Format = z.infer<typeof formatSchema>;

/** Whether supporters are offered a template, and between which times of the campaign's zone. */
export const publicationSchema = z
  .strictObject({
    state: z.enum(['draft', 'scheduled', 'published', 'archived']),
    from: localTimeSchema.nullable().default(null),
    until: localTimeSchema.nullable().default(null),
  })
  .refine(isInOrder, { path: ['until'], message: 'expected a time after `from`' });
export type Publication = z.infer<typeof publicationSchema>;

function isInOrder({ from, until }: { from: string | null; until: string | null }): boolean {
  return from === null || until === null || from < until;
}

export const templateSchema = z.strictObject({
  slug: slugSchema,
  kind: z.enum(['badge', 'post']),
  ...publicationSchema.shape,
  title: textSchema,
  description: textSchema,
  formats: z.partialRecord(z.enum(formatNames), formatSchema),
});
export type Template = z.infer<typeof templateSchema>;

/** Whether a picture wants a photo: a badge with a window is nothing without one, a post is whole. */
export function needsPhoto({ kind, formats }: Template, format: FormatName): boolean {
  return kind === 'badge' && Boolean(formats[format]?.window);
}

/** The words a Design draws or offers; which of them it needs, the Design itself says. */
const wordsSchema = z.record(slugSchema, textSchema);

/** What a Design's slot says; how it looks is the Design's. */
const slotTextSchema = textSlotSchema.pick({
  id: true,
  label: true,
  pattern: true,
  default: true,
  maxLength: true,
});
export const drawnFormatSchema = z.strictObject({
  design: slugSchema,
  words: wordsSchema,
  slots: z.array(slotTextSchema),
});
export const suppliedFormatSchema = formatSchema
  .omit({ artwork: true, thumbnail: true, width: true, height: true })
  .extend({ artwork: packPathSchema });

/** A Design that draws several formats with the same words and slots, said once. */
const drawnSchema = drawnFormatSchema.extend({ formats: z.array(z.enum(formatNames)).min(1) });

/**
 * One file of a pack's `templates/`: each format drawn by a Design or made of an artwork file, and under
 * `drawn` those that one Design draws alike.
 */
export const templateFileSchema = makeFileSchema(textSchema);

/** The same while the team is at work on it: what the picture shows may still have to be said. */
export const templateDraftSchema = makeFileSchema(z.string().max(400));

function makeFileSchema(description: z.ZodString) {
  return templateSchema
    .omit({ formats: true })
    .extend({
      description,
      order: z.number().int(),
      drawn: drawnSchema.optional(),
      formats: z
        .partialRecord(z.enum(formatNames), z.union([drawnFormatSchema, suppliedFormatSchema]))
        .optional(),
    })
    .refine(isInOrder, { path: ['until'], message: 'expected a time after `from`' })
    .transform(({ drawn, formats, ...file }) => ({
      ...file,
      formats: { ...(drawn && spreadDrawn(drawn)), ...formats },
    }))
    .refine(({ formats }) => Object.keys(formats).length > 0, {
      path: ['formats'],
      message: 'expected at least one format',
    });
}

function spreadDrawn({ formats, ...drawn }: z.infer<typeof drawnSchema>) {
  return Object.fromEntries(formats.map((name) => [name, drawn])) as Partial<
    Record<FormatName, typeof drawn>
  >;
}
export type TemplateFile = z.infer<typeof templateFileSchema>;
/** A text of a format that a Design draws: what it says, and nothing of how it looks. */
export type SlotText = z.infer<typeof slotTextSchema>;
export type DrawnFormat = z.infer<typeof drawnFormatSchema>;
export type SuppliedFormat = z.infer<typeof suppliedFormatSchema>;

/** Whether a Design draws a format; otherwise it is made of an artwork. */
export function isDrawn(format: DrawnFormat | SuppliedFormat): format is DrawnFormat {
  return 'design' in format;
}
