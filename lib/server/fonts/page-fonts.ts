import 'server-only';
import { keepMedium } from '../media/media-store';
import type { Pack } from '../pack/open-pack';
import { catalogueText } from '../translate';
import { buildPageFont, hasLetters, listLetters } from './build-page-fonts';

/** The roles that pages set their text in; the accent font is drawn, never loaded. */
const pageFontRoles = ['text', 'strong', 'display'] as const;

/** A font of the pages as CSS declares it. */
export type PageFace = {
  /** Media hash of its WOFF2 file. */
  readonly hash: string;
  /** One weight, or the two ends of a variable font's: `600`, `400 800`. */
  readonly weight: string;
  readonly style: 'normal' | 'italic';
};

/** What pages set their text in. */
export type PageFonts = {
  readonly faces: readonly PageFace[];
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
  const faces = listSources(pack, letters).map(async ({ bytes, weight, style }) => {
    const font = await buildPageFont(bytes, letters);
    return { hash: keepMedium(pack.media, 'font/woff2', font), weight, style };
  });
  return { letters, faces: await Promise.all(faces) };
}

type Source = Omit<PageFace, 'hash'> & { readonly bytes: Uint8Array };

/** The variable font, where it has each of the letters that the others have; otherwise those of the roles. */
function listSources({ campaign, fonts, variableFont }: Pack, letters: string): Source[] {
  const { faces, pages } = campaign.fonts;
  if (pages && variableFont && hasLetters(variableFont, fonts.text, letters)) {
    return [{ bytes: variableFont, weight: pages.weights.join(' '), style: 'normal' }];
  }
  return pageFontRoles.map((role) => {
    const { weight, style } = faces[role];
    return { bytes: fonts[role], weight: String(weight), style };
  });
}
