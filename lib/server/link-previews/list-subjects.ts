import 'server-only';
import type { Template } from '@/lib/domain/template';
import { listBadges, listPosts, type Site } from '../site';
import { translator } from '../translate';
import { describePost, findPostSubject } from './post-subject';
import { type PageName, pageNames, type Subject } from './subject';

/** How many badges the studio's picture shows. */
const FAN = 3;

/** Every page that can be linked to at an instant (ms), posts without a place; see findSubject for those with one. */
export function listSubjects(site: Site, now: number): Subject[] {
  const badges = listBadges(site, now).map(({ template }) => template);
  return [
    ...pageNames.map((name) => describePage(site, name, badges)),
    ...badges.map((template) => describeBadge(site, template)),
    ...listPosts(site, now).map((post) => describePost(site, post, null)),
  ];
}

/** What has this name among everything that can be linked to at an instant (ms). */
export function findSubject(site: Site, name: string, now: number): Subject | null {
  return (
    listSubjects(site, now).find((one) => one.name === name) ?? findPostSubject(site, name, now)
  );
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
    return { ...page, name, path: '/', plainTitle, badges: [], visual: null };
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
    visual: null,
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
    visual: null,
  };
}
