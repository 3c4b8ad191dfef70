import { z } from 'zod';
import { networkIds } from './network';
import { slugSchema } from './primitives';

/**
 * What is counted. preview: a photo seen in a template. save: a picture saved or shared. text and alt: a text
 * or a description copied. open: a network opened.
 */
export const countKinds = ['preview', 'save', 'text', 'alt', 'open'] as const;
export type CountKind = (typeof countKinds)[number];

/** The most bytes that may say what was done. */
export const COUNT_BYTES = 199;

/**
 * Something that somebody did, and nothing about who or where. A network belongs to what one does with a post's
 * words and pictures; a photo is seen in a post whatever the network.
 */
export const deedSchema = z.union([
  z.strictObject({ kind: z.enum(['preview', 'save', 'text', 'alt']), template: slugSchema }),
  z.strictObject({ kind: z.literal('preview'), post: slugSchema }),
  z.strictObject({
    kind: z.enum(['save', 'text', 'alt', 'open']),
    post: slugSchema,
    network: z.enum(networkIds),
  }),
]);
export type Deed = z.infer<typeof deedSchema>;

/** What the team reads together: copies are texts and descriptions alike. */
export const countGroups = ['preview', 'save', 'copy', 'open'] as const;
export type CountGroup = (typeof countGroups)[number];

/** The kinds of a group. */
export const groupKinds = {
  preview: ['preview'],
  save: ['save'],
  copy: ['text', 'alt'],
  open: ['open'],
} as const satisfies Record<CountGroup, readonly CountKind[]>;
