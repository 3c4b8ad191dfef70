import 'server-only';
import { colourRoles } from '@/lib/domain/campaign';
import { pageFontRoles } from './fonts/build-page-fonts';
import { mediaAddress, type Site } from './site';

/** The campaign's colours and fonts as CSS, for the one style element of every page. */
export function pageStyle({ pack, pageFonts }: Site): string {
  const colours = colourRoles.map((role) => `--${role}:${pack.palette[role]}`).join(';');
  const faces = pageFontRoles.map((role) => {
    const { weight, style } = pack.campaign.fonts.faces[role];
    const source = `url(${mediaAddress(pageFonts.hashes[role])}) format("woff2")`;
    return `@font-face{font-family:Pack;font-weight:${weight};font-style:${style};font-display:swap;src:${source}}`;
  });
  return `:root{${colours};--pack-font:Pack}${faces.join('')}`;
}
