import type { Metadata } from 'next';
import { Studio } from '@/components/badge/studio';
import type { StudioData } from '@/lib/domain/studio-data';
import { currentSite, listBadges, type Site } from '@/lib/server/site';
import { translator } from '@/lib/server/translate';

export async function generateMetadata(): Promise<Metadata> {
  const { campaign } = (await currentSite()).pack;
  return { title: translator(campaign.language)('badge.title') };
}

export default async function BadgePage() {
  return <Studio data={prepareStudio(await currentSite())} />;
}

function prepareStudio(site: Site): StudioData {
  const { territories, everywhere } = site.pack.campaign;
  const templates = listBadges(site).map(({ template, preview }) => {
    const { slug, title, description, formats } = template;
    return { slug, title, description, formats, preview };
  });
  const { glyphs, previews } = site;
  return { templates, territories, everywhere, glyphs, samplePortrait: previews.portrait };
}
