import type { Metadata } from 'next';
import { Studio } from '@/components/badge/studio';
import { prepareStudio } from '@/lib/server/prepare-studio';
import { currentSite } from '@/lib/server/site';
import { translator } from '@/lib/server/translate';

export async function generateMetadata(): Promise<Metadata> {
  const { campaign } = (await currentSite()).pack;
  return { title: translator(campaign.language)('badge.title') };
}

export default async function BadgePage() {
  return <Studio data={prepareStudio(await currentSite())} />;
}
