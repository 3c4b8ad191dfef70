import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Studio } from '@/components/badge/studio';
import { currentSite } from '@/lib/server/current-site';
import { badgeMetadata } from '@/lib/server/link-previews/page-metadata';
import { prepareStudio } from '@/lib/server/prepare-studio';
import { listBadges } from '@/lib/server/site';

type Props = { params: Promise<{ template: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await findBadge((await params).template);
  return badgeMetadata(slug);
}

export default async function TemplatePage({ params }: Props) {
  const { slug } = await findBadge((await params).template);
  return <Studio data={prepareStudio(await currentSite(), Date.now(), slug)} />;
}

async function findBadge(slug: string) {
  const badges = listBadges(await currentSite(), Date.now());
  return badges.find(({ template }) => template.slug === slug)?.template ?? notFound();
}
