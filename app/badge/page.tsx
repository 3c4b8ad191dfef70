import { Studio } from '@/components/badge/studio';
import { pageMetadata } from '@/lib/server/link-previews/page-metadata';
import { prepareStudio } from '@/lib/server/prepare-studio';
import { currentSite } from '@/lib/server/site';

export const generateMetadata = () => pageMetadata('badge');

export default async function BadgePage() {
  return <Studio data={prepareStudio(await currentSite())} />;
}
