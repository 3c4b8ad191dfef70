import { z } from 'zod';
import { networkIds } from './network';
import { postKinds, postTargets } from './post-kinds';
import { dateSchema, slugSchema, territoryCodeSchema, textSchema } from './primitives';

/** Characters of the longest text that the team may keep: more than any network takes. */
const MAX_TEXT = 5000;

const postObject = z.strictObject({
  id: slugSchema,
  kind: z.enum(postKinds),
  /** One of the campaign's themes. */
  theme: slugSchema.nullable(),
  /** The round or event of the calendar it speaks of. */
  date: slugSchema.nullable(),
  /** Codes of the territories it is for; empty when it is for all. */
  territories: z.array(territoryCodeSchema).default([]),
  title: textSchema,
  text: textSchema,
  /** The same said in one's own name, once a first name is typed. */
  named: textSchema.nullable(),
  /** Other wordings for networks that need one: shorter, or in an SMS's alphabet. */
  variants: z.partialRecord(z.enum(networkIds), textSchema),
  /** Where it is offered. */
  networks: z.array(z.enum(networkIds)).min(1),
  /** Hashtags of the campaign, added on a line of their own. */
  hashtags: z.array(z.string()),
  leadsTo: z.enum(postTargets),
  visual: z.strictObject({ template: slugSchema, texts: z.record(slugSchema, textSchema) }),
  alt: textSchema,
  /** The days it is meant for, first and last included; null where there is no such day. */
  from: dateSchema.nullable(),
  until: dateSchema.nullable(),
});

/**
 * A ready-made post. Its texts may name `{departement.in}` and the place's other forms, `{date}`,
 * `{time}`, `{venue}` and `{town}` of its date, and the one `named` text `{prenom}`.
 */
export const postSchema = postObject.refine(isInOrder, {
  path: ['until'],
  message: 'expected a day that is not before "from"',
});
export type Post = z.infer<typeof postSchema>;

/** The same while the team is at work on it: what it says may still have to be said. */
export const postDraftSchema = postObject.extend({
  text: z.string().max(MAX_TEXT),
  alt: z.string().max(MAX_TEXT),
  networks: z.array(z.enum(networkIds)),
});

export type PostDraft = z.infer<typeof postDraftSchema>;

function isInOrder({ from, until }: { from: string | null; until: string | null }): boolean {
  return from === null || until === null || from <= until;
}

/** A pack's posts.json. */
export const postsFileSchema = z
  .strictObject({ posts: z.array(postSchema) })
  .refine(({ posts }) => new Set(posts.map(({ id }) => id)).size === posts.length, {
    path: ['posts'],
    message: 'expected each id once',
  });
