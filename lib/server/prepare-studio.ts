import 'server-only';
import { composeBadgeCaption } from '@/lib/domain/badge-caption';
import type { StudioData } from '@/lib/domain/studio-data';
import { type Badge, listBadges, type Site } from './site';

/** What the studio is given; it opens on the badge named `first`, or on the first of them; `now` in ms. */
export function prepareStudio(site: Site, now: number, first?: string): StudioData {
  return prepareFor(site, listBadges(site, now), first);
}

/** The same for a draft alone, which nobody was offered yet. */
export function preparePreview(site: Site, draft: Badge): StudioData {
  return { ...prepareFor(site, [draft]), isPreview: true };
}

function prepareFor({ pack, glyphs, previews }: Site, badges: readonly Badge[], first?: string) {
  const { campaign } = pack;
  const { territories, everywhere, accounts } = campaign;
  const templates = badges.map(({ template, preview }) => {
    const { slug, title, description, formats } = template;
    return { slug, title, description, formats, preview };
  });
  return {
    templates,
    first: first ?? templates[0]?.slug ?? '',
    isPreview: false,
    territories,
    everywhere: everywhere.in,
    caption: composeBadgeCaption(campaign),
    accounts,
    glyphs,
    samplePortrait: previews.portrait,
  };
}
