import type { MetadataRoute } from 'next';
import { currentSite } from '@/lib/server/current-site';
import { listSubjects } from '@/lib/server/link-previews/list-subjects';

/** Not at build time: the pack is chosen when the process starts. */
export const dynamic = 'force-dynamic';

/** The pages that can be linked to, for search engines. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const site = await currentSite();
  return listSubjects(site, Date.now()).map(({ path }) => ({
    url: new URL(path, site.publicUrl).href,
  }));
}
