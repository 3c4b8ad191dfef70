import 'server-only';
import { keepMedium } from '../media/media-store';
import type { Pack } from '../pack/open-pack';
import { catalogueText } from '../translate';
import { buildPageFont, listLetters, type PageFontRole, pageFontRoles } from './build-page-fonts';

/** What pages set their text in. */
export type PageFonts = {
  /** Media hash of each font. */
  readonly hashes: Readonly<Record<PageFontRole, string>>;
  /** Every letter that they have, where the pack's fonts have it. */
  readonly letters: string;
};

/** Fonts with the letters that a pack's pages need, kept among its media; the former ones where those are the same. */
export async function preparePageFonts(pack: Pack, former?: PageFonts): Promise<PageFonts> {
  const { campaign, templates, posts } = pack;
  const letters = listLetters([
    JSON.stringify([campaign, templates, posts]),
    catalogueText(campaign.language),
  ]);
  if (former?.letters === letters) return former;
  const kept = pageFontRoles.map(async (role) => {
    const bytes = await buildPageFont(pack.fonts[role], letters);
    return [role, keepMedium(pack.media, 'font/woff2', bytes)] as const;
  });
  return { letters, hashes: Object.fromEntries(await Promise.all(kept)) as PageFonts['hashes'] };
}
