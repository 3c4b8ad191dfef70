import { z } from 'zod';
import type { Campaign, FontRole } from './campaign';
import type { FormState } from './form-state';
import { type FormatName, formatNames } from './format';
import { slugSchema, textSchema } from './primitives';
import type { RefusalCode } from './refusal';
import {
  drawnFormatSchema,
  type PhotoWindow,
  suppliedFormatSchema,
  type TextSlot,
} from './template';

/** A template as the team edits it: the words of a pack's file, with artwork named by its hash. */
export const draftSchema = z.strictObject({
  /** A file that was exported before there were posts does not say it. */
  kind: z.enum(['badge', 'post']).default('badge'),
  title: textSchema,
  /** What the picture shows, for those who do not see it; may wait until it is published. */
  description: z.string().max(400),
  formats: z
    .partialRecord(z.enum(formatNames), z.union([drawnFormatSchema, suppliedFormatSchema]))
    .refine((formats) => Object.keys(formats).length > 0, 'expected at least one format'),
});
export type Draft = z.infer<typeof draftSchema>;

/** An artwork that was taken: where it is served, its size in px, and the windows found in it, the likeliest first. */
export type TakenArtwork = {
  readonly artwork: string;
  readonly width: number;
  readonly height: number;
  /** The format whose shape it has, or is nearest to. */
  readonly format: FormatName;
  /** In px of that format. */
  readonly windows: readonly PhotoWindow[];
};

/** What a Design makes of some words, in one format; how each of its texts looks, and nothing of what they say. */
export type Drawing = {
  readonly artwork: string;
  readonly background: string;
  readonly window: PhotoWindow | null;
  readonly slots: readonly Omit<TextSlot, 'id' | 'label' | 'pattern' | 'default' | 'maxLength'>[];
};

/** A drawing, or why there is none, in a sentence. */
export type DrawingAnswer = { readonly drawing: Drawing } | { readonly sentence: string };

/** What is to be drawn, as it is sent. */
export const drawingRequestSchema = drawnFormatSchema
  .pick({ design: true, words: true })
  .extend({ format: z.enum(formatNames) });
export type DrawingRequest = z.infer<typeof drawingRequestSchema>;

/** What the editor of a template is given by the server. */
export type EditorData = {
  /** Null for a template that was never saved. */
  readonly slug: string | null;
  /** The version that this draft was read from; 0 for a new one. */
  readonly version: number;
  readonly draft: Draft;
  /** Widths, in px, that the artworks came with, by their hashes. */
  readonly widths: Readonly<Record<string, number>>;
  readonly territories: Campaign['territories'];
  readonly colours: readonly { readonly name: string; readonly hex: string }[];
  readonly fonts: readonly { readonly role: FontRole; readonly name: string }[];
  /** Where each font's glyph files are served. */
  readonly glyphs: Readonly<Record<FontRole, { basic: string; extended: string }>>;
  readonly isElectoral: boolean;
};

/** What is sent to be saved, as JSON in the form's field `template`. */
export const sentDraftSchema = z.strictObject({
  slug: slugSchema.nullable(),
  /** The version that it was made from: a newer one on the server is refused as draft-outdated. */
  version: z.int().min(0),
  draft: draftSchema,
});
export type SentDraft = z.infer<typeof sentDraftSchema>;

/** What came of saving a draft: a form's answer, and what the editor goes on from. */
export type DraftState = FormState & {
  /** Why it was refused, where that decides what to offer. */
  readonly code?: RefusalCode;
  /** What the server has now: the saved version, or after draft-outdated the one that somebody else saved. */
  readonly stored?: { readonly slug: string; readonly version: number };
};

/** The server action that saves a draft. */
export type DraftAction = (state: DraftState, form: FormData) => Promise<DraftState>;
