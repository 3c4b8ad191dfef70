import 'server-only';
import { composeBadgeCaption } from '@/lib/domain/badge-caption';
import type { StudioData } from '@/lib/domain/studio-data';
import { listBadges, type Site } from './site';

/** What the studio is given; it opens on the badge named `first`, or on the pack's first one. */
export function prepareStudio(site: Site, first?: string): StudioData {
  const { campaign } = site.pack;
  const { territories, everywhere, accounts } = campaign;
  const templates = listBadges(site).map(({ template, preview }) => {
    const { slug, title, description, formats } = template;
    return { slug, title, description, formats, preview };
  });
  const { glyphs, previews } = site;
  return {
    templates,
    first: first ?? templates[0]?.slug ?? '',
    territories,
    everywhere: everywhere.in,
    caption: composeBadgeCaption(campaign),
    accounts,
    glyphs,
    samplePortrait: previews.portrait,
  };
}
