import 'server-only';
import type { Template } from '@/lib/domain/template';
import { listBadges, type Site } from '../site';
import { translator } from '../translate';

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
};

/** How many badges the studio's picture shows. */
const FAN = 3;

/** Everything that can be linked to, pages first. */
export function listSubjects(site: Site): Subject[] {
  const badges = listBadges(site).map(({ template }) => template);
  return [
    ...pageNames.map((name) => describePage(site, name, badges)),
    ...badges.map((template) => describeBadge(site, template)),
  ];
}

/** The name of a badge's own page among subjects. */
export function badgeSubject(slug: string): string {
  return `badge-${slug}`;
}

function describePage({ pack }: Site, name: PageName, badges: readonly Template[]): Subject {
  const { campaign } = pack;
  const t = translator(campaign.language);
  const { slogan } = campaign;
  if (name === 'home') {
    const plainTitle = t('site.home');
    const page = { title: campaign.name, description: slogan, alt: slogan, heading: slogan };
    return { ...page, name, path: '/', plainTitle, badges: [] };
  }
  const title = t(`pages.${name}.title`);
  return {
    name,
    path: `/${name}`,
    title,
    description: t(`pages.${name}.description`),
    alt: t('pages.alt', { title, slogan }),
    heading: title,
    plainTitle: name === 'badge' ? t('site.badge') : title,
    badges: name === 'badge' ? badges.slice(0, FAN) : [],
  };
}

function describeBadge({ pack }: Site, template: Template): Subject {
  const { slug, title, description } = template;
  const t = translator(pack.campaign.language);
  return {
    name: badgeSubject(slug),
    path: `/badge/${slug}`,
    title,
    description,
    alt: description,
    heading: t('pages.badge.title'),
    plainTitle: t('site.badge'),
    badges: [template],
  };
}
