import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Studio } from '@/components/badge/studio';
import { badgeMetadata } from '@/lib/server/link-previews/page-metadata';
import { prepareStudio } from '@/lib/server/prepare-studio';
import { currentSite, listBadges } from '@/lib/server/site';

type Props = { params: Promise<{ template: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await findBadge((await params).template);
  return badgeMetadata(slug);
}

export default async function TemplatePage({ params }: Props) {
  const { slug } = await findBadge((await params).template);
  return <Studio data={prepareStudio(await currentSite(), slug)} />;
}

async function findBadge(slug: string) {
  const badges = listBadges(await currentSite());
  return badges.find(({ template }) => template.slug === slug)?.template ?? notFound();
}
