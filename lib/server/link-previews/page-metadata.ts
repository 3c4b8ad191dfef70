import 'server-only';
import type { Metadata } from 'next';
import { formatSizes } from '@/lib/domain/format';
import { currentSite } from '../current-site';
import type { Site } from '../site';
import { pictureAddress } from './link-pictures';
import { badgeSubject, findSubject } from './list-subjects';
import { readOpening } from './opening';
import { postSubject } from './post-subject';
import type { PageName, Subject } from './subject';

const LOCALES = { fr: 'fr_FR', en: 'en_GB' } as const;

/** Title, description and link preview of a page. */
export function pageMetadata(name: PageName): Promise<Metadata> {
  return describeSubject(name);
}

/** Title, description and link preview of a badge's own page. */
export function badgeMetadata(slug: string): Promise<Metadata> {
  return describeSubject(badgeSubject(slug));
}

/** The same for a post's page, in the place of that code: one that is unknown gives the plain post. */
export async function postMetadata(id: string, code: string | null): Promise<Metadata> {
  const { territories } = (await currentSite()).pack.campaign;
  const isKnown = territories.some((place) => place.code === code);
  return describeSubject(postSubject(id, isKnown ? code : null));
}

async function describeSubject(name: string): Promise<Metadata> {
  const site = await currentSite();
  const now = Date.now();
  const subject = findSubject(site, name, now);
  if (!subject) throw new RangeError(`Expected a page that can be linked to but received ${name}`);
  return describeLink(site, subject, readOpening(site, now).isOpen);
}

/** How many characters of a title searches and tabs show. */
const LONGEST_TITLE = 70;

/** Whether a title stands alone: home's is the campaign's name, and a long one has no room for it. */
function isWhole({ name, title }: Subject, campaign: string): boolean {
  return name === 'home' || `${title} – ${campaign}`.length > LONGEST_TITLE;
}

/** Every address is absolute by PUBLIC_URL: the Host header belongs to whoever sends the request. */
function describeLink(site: Site, subject: Subject, isOpen: boolean): Metadata {
  const { campaign } = site.pack;
  const { title, description } = subject;
  const url = `${site.publicUrl}${subject.path}`;
  const alt = isOpen ? subject.alt : subject.plainTitle;
  const picture = { url: `${site.publicUrl}${pictureAddress(site, subject, isOpen)}`, alt };
  return {
    title: isWhole(subject, campaign.name) ? { absolute: title } : title,
    description,
    alternates: { canonical: url },
    openGraph: {
      type: 'website',
      title,
      description,
      url,
      siteName: campaign.name,
      locale: LOCALES[campaign.language],
      images: [{ ...picture, ...formatSizes.link, type: 'image/png' }],
    },
    twitter: {
      card: 'summary_large_image',
      ...(campaign.accounts.twitter && { site: campaign.accounts.twitter }),
      title,
      description,
      images: [picture],
    },
  };
}
