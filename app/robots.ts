import type { MetadataRoute } from 'next';
import { currentSite } from '@/lib/server/current-site';

/** Not at build time: the address is chosen when the process starts. */
export const dynamic = 'force-dynamic';

/**
 * Everybody may read the public pages. The back office is of no use to a search, and a kit costs the
 * server a hundred pictures.
 */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const { publicUrl } = await currentSite();
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/posts/kit/', '/team/'] },
    sitemap: `${publicUrl}/sitemap.xml`,
  };
}
