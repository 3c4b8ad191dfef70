/** Which characters stand in a font's first glyph file; every other one stands in its second. */
export function isBasicLatin(codePoint: number): boolean {
  const isAscii = codePoint >= 0x20 && codePoint <= 0x7e;
  const isLatin1 = codePoint >= 0xa0 && codePoint <= 0xff && codePoint !== 0xad;
  return isAscii || isLatin1 || FRENCH_EXTRAS.has(codePoint);
}

/** Latin letters beyond the first file (Şahin, Łucja, Nguyễn), and typographic signs. */
export function isExtendedLatin(codePoint: number): boolean {
  if (isBasicLatin(codePoint)) return false;
  const isLetter = codePoint >= 0x100 && codePoint <= 0x24f;
  const isVietnamese = codePoint >= 0x1e00 && codePoint <= 0x1eff;
  const isSign = codePoint >= 0x2010 && codePoint <= 0x20bf;
  return isLetter || isVietnamese || isSign;
}

/** Œ œ Ÿ, dashes, quotes, ellipsis, narrow no-break space, no-break hyphen, euro, minus. */
const FRENCH_EXTRAS = new Set([
  0x152, 0x153, 0x178, 0x2011, 0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026, 0x202f,
  0x2039, 0x203a, 0x20ac, 0x2212,
]);
