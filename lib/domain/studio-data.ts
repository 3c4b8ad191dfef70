import type { Campaign, FontRole } from './campaign';
import type { Template } from './template';

/** What the badge studio is given by the server: data alone, nothing of a person's. */
export type StudioData = {
  readonly templates: readonly StudioTemplate[];
  /** The template it opens on. */
  readonly first: string;
  /** It shows a draft: no address leads to its template, and nobody can withdraw it. */
  readonly isPreview: boolean;
  readonly territories: Campaign['territories'];
  /** What a place is called while none is chosen, such as « dans notre région ». */
  readonly everywhere: string;
  /** What to say with the badge, hashtags included. */
  readonly caption: string;
  readonly accounts: Campaign['accounts'];
  /** Where each font's glyph files are served. */
  readonly glyphs: Readonly<Record<FontRole, { basic: string; extended: string }>>;
  /** Media hash of the drawn portrait one may try with. */
  readonly samplePortrait: string;
};

/** A template and the hash of its preview: the sample portrait in it, painted by the server. */
export type StudioTemplate = Pick<Template, 'slug' | 'title' | 'description' | 'formats'> & {
  readonly preview: string;
};
