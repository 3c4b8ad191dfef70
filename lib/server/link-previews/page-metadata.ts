import 'server-only';
import type { Metadata } from 'next';
import { formatSizes } from '@/lib/domain/template';
import { currentSite, type Site } from '../site';
import { pictureAddress } from './link-pictures';
import { readOpening } from './opening';
import { badgeSubject, listSubjects, type PageName, type Subject } from './subject';

const LOCALES = { fr: 'fr_FR', en: 'en_GB' } as const;

/** Title, description and link preview of a page. */
export function pageMetadata(name: PageName): Promise<Metadata> {
  return describeSubject(name);
}

/** Title, description and link preview of a badge's own page. */
export function badgeMetadata(slug: string): Promise<Metadata> {
  return describeSubject(badgeSubject(slug));
}

async function describeSubject(name: string): Promise<Metadata> {
  const site = await currentSite();
  const subject = listSubjects(site).find((candidate) => candidate.name === name);
  if (!subject) throw new RangeError(`Expected a page that can be linked to but received ${name}`);
  return describeLink(site, subject, readOpening(site, Date.now()).isOpen);
}

/** Every address is absolute by PUBLIC_URL: the Host header belongs to whoever sends the request. */
function describeLink(site: Site, subject: Subject, isOpen: boolean): Metadata {
  const { campaign } = site.pack;
  const { title, description } = subject;
  const url = `${site.publicUrl}${subject.path}`;
  const alt = isOpen ? subject.alt : subject.plainTitle;
  const picture = { url: `${site.publicUrl}${pictureAddress(site, subject, isOpen)}`, alt };
  return {
    title: subject.name === 'home' ? { absolute: title } : title,
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
