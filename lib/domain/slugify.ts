/** The most characters of a slug made of a title: an address is read aloud too. */
const LONGEST = 48;

/** Letters that no accent makes. */
const PLAIN: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
};

/** « Je soutiens – Œuvres d’été » as je-soutiens-oeuvres-d-ete; `otherwise` when nothing of a title can be written so. */
export function slugify(title: string, otherwise: string): string {
  const words = title
    .toLowerCase()
    .replaceAll(/[œæßøđł]/g, (letter) => PLAIN[letter] ?? '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return shorten(words) || otherwise;
}

function shorten(words: readonly string[]): string {
  const whole = words.join('-');
  if (whole.length <= LONGEST) return whole;
  const cut = whole.slice(0, LONGEST + 1).replace(/-[^-]*$/, '');
  return cut.slice(0, LONGEST);
}
