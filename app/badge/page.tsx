import type { Metadata } from 'next';
import { Studio } from '@/components/badge/studio';
import type { StudioData } from '@/lib/domain/studio-data';
import { currentSite, type Site } from '@/lib/server/site';
import { translator } from '@/lib/server/translate';

export async function generateMetadata(): Promise<Metadata> {
  const { campaign } = (await currentSite()).pack;
  return { title: translator(campaign.language)('badge.title') };
}

export default async function BadgePage() {
  return <Studio data={prepareStudio(await currentSite())} />;
}

function prepareStudio({ pack, glyphs, previews }: Site): StudioData {
  const { territories, everywhere } = pack.campaign;
  const templates = pack.templates.flatMap(({ slug, title, state, formats }) => {
    const preview = previews.badges.get(slug);
    return preview && state === 'published' ? [{ slug, title, formats, preview }] : [];
  });
  return { templates, territories, everywhere, glyphs, samplePortrait: previews.portrait };
}
