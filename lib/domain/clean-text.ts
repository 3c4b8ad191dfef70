/** Blanks that are neither a plain space nor one of the two that must not break. */
const BLANK = /[^\S \u00a0\u202f]/gu;
const LIGATURE = /[\ufb00-\ufb06]/gu;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * A typed or pasted text as a picture can show it: composed (NFC), without signs that draw nothing
 * (joiners, soft hyphens, marks of direction), plain spaces, plain hyphens, letters for ligatures.
 */
export function cleanText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(BLANK, ' ')
    .replace(/\u2010/gu, '-')
    .replace(LIGATURE, (ligature) => ligature.normalize('NFKC'))
    .trim();
}
