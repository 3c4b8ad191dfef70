import 'server-only';
import type { FormatName } from '@/lib/domain/format';
import type { Template } from '@/lib/domain/template';

/** Pages that have a link preview; each has its title and description among the messages. */
export const pageNames = [
  'home',
  'badge',
  'posts',
  'agenda',
  'documents',
  'legal',
  'privacy',
  'accessibility',
] as const;
export type PageName = (typeof pageNames)[number];

/** What a link preview is about. */
export type Subject = {
  /** Unique; part of the picture's address. */
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** What the picture shows, for those who do not see it. */
  readonly alt: string;
  /** What the picture says in large letters. */
  readonly heading: string;
  /** What the picture says when the campaign may not be shown: a page's name and nothing else. */
  readonly plainTitle: string;
  /** Badges drawn in the picture. */
  readonly badges: readonly Template[];
  /** The visual that is the whole picture, where there is one. */
  readonly visual: Visual | null;
};

type Visual = {
  readonly template: string;
  /** The format that is shown. */
  readonly format: FormatName;
  readonly texts: Readonly<Record<string, string>>;
  readonly territory: string | null;
};
