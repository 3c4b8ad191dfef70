/** Typographic signs that the alphabet of SMS (GSM 03.38, 3GPP TS 23.038) lacks, and what stands for them. */
const SIMPLER: readonly (readonly [sign: RegExp, simple: string])[] = [
  [/«[ \u00a0\u202f]?/gu, '"'],
  [/[ \u00a0\u202f]?»/gu, '"'],
  [/[“”„]/gu, '"'],
  [/[‘’]/gu, "'"],
  [/[\u00a0\u202f]/gu, ' '],
  [/[\u2010\u2011–—]/gu, '-'],
  [/…/gu, '...'],
  [/œ/gu, 'oe'],
  [/Œ/gu, 'OE'],
];

/**
 * A text with plain signs instead of typographic ones, which would make an SMS hold 70 characters
 * instead of 160. Letters keep their accents: those that the alphabet lacks (ê, ç) are the author's.
 */
export function simplifyForSms(text: string): string {
  return SIMPLER.reduce((simpler, [sign, plain]) => simpler.replace(sign, plain), text);
}
