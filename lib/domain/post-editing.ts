import { z } from 'zod';
import type { Campaign } from './campaign';
import { postDraftSchema } from './post';
import type { PostsData } from './posts-data';
import { slugSchema } from './primitives';

/** What the team edits of a post: all but its id, which is its address. */
export const postContentSchema = postDraftSchema
  .omit({ id: true })
  // A title that is missing is refused in words of its own.
  .extend({ title: z.string().max(200) });
export type PostContent = z.infer<typeof postContentSchema>;

/** What is sent to be saved, as JSON in the form's field `post`. */
export const sentPostSchema = z.strictObject({
  slug: slugSchema.nullable(),
  /** The version that it was made from: a newer one on the server is refused as draft-outdated. */
  version: z.int().min(0),
  draft: postContentSchema,
});
export type SentPost = z.infer<typeof sentPostSchema>;

/** What the editor of a post is given by the server. */
export type PostEditorData = {
  /** Null for a post that was never saved. */
  readonly slug: string | null;
  /** The version that this draft was read from; 0 for a new one. */
  readonly version: number;
  readonly draft: PostContent;
  /** What previews are painted with; its posts are none. */
  readonly posts: PostsData;
  readonly calendar: Campaign['calendar'];
  readonly language: Campaign['language'];
  readonly hashtags: readonly string[];
  /** The site's address as the world knows it. */
  readonly publicUrl: string;
  /** Codes of the only territories that its author writes for; null when there is no such limit. */
  readonly own: readonly string[] | null;
  /** Media hash of each visual's square with nothing in it, by its template. */
  readonly previews: Readonly<Record<string, string>>;
};
