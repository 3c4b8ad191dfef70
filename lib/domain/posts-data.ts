import type { Campaign, FontRole } from './campaign';
import type { Moment } from './moment';
import type { Post } from './post';
import type { Template } from './template';

/** A post as pages show it. */
export type PostView = Post & {
  /** The date it speaks of, in words. */
  readonly moment: Moment | null;
  /** The absolute address it leads to. */
  readonly link: string;
  /** Media hash of its square visual, nothing personalised. */
  readonly preview: string;
};

/** A visual's template, as much of it as it takes to paint. */
export type VisualTemplate = Pick<Template, 'slug' | 'title' | 'formats'>;

/** What the pages of posts are given by the server: data alone, nothing of a person's. */
export type PostsData = {
  readonly posts: readonly PostView[];
  readonly templates: readonly VisualTemplate[];
  readonly themes: readonly { readonly id: string; readonly text: string }[];
  readonly territories: Campaign['territories'];
  readonly everywhere: Campaign['everywhere'];
  /** The day it is where the campaign is, such as 2015-12-04. */
  readonly today: string;
  /** Where each font's glyph files are served. */
  readonly glyphs: Readonly<Record<FontRole, { basic: string; extended: string }>>;
};
