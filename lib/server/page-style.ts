import 'server-only';
import { colourRoles } from '@/lib/domain/campaign';
import { mediaAddress, type Site } from './site';

/** The campaign's colours and fonts as CSS, for the one style element of every page. */
export function pageStyle({ pack, pageFonts }: Site): string {
  const colours = colourRoles.map((role) => `--${role}:${pack.palette[role]}`).join(';');
  const faces = pageFonts.faces.map(({ hash, weight, style }) => {
    const source = `url(${mediaAddress(hash)}) format("woff2")`;
    return `@font-face{font-family:Pack;font-weight:${weight};font-style:${style};font-display:swap;src:${source}}`;
  });
  return `:root{${colours};--pack-font:Pack}${faces.join('')}`;
}
