import { Studio } from '@/components/badge/studio';
import { currentSite } from '@/lib/server/current-site';
import { pageMetadata } from '@/lib/server/link-previews/page-metadata';
import { prepareStudio } from '@/lib/server/prepare-studio';

export const generateMetadata = () => pageMetadata('badge');

export default async function BadgePage() {
  return <Studio data={prepareStudio(await currentSite(), Date.now())} />;
}
