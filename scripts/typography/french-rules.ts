import {
  CAPITAL_DAYS,
  CAPITAL_LANGUAGES,
  CAPITAL_MONTHS,
  ENGLISH_WORD,
  MONTHS,
  SPLIT_LIGATURE,
  UNACCENTED_CAPITAL,
} from './french-words';
import { UNHYPHENATED_NAME } from './place-names';
import { makeRule, type Rule } from './rule';

const END = '(?=[;!?]*(?:\\s|$|[»”)]))';
const UNITS = '(?:km|cm|mm|px|ko|Mo|Go)(?!\\p{L})';
const CLOCK = '(?:[01]?\\d|2[0-3]):[0-5]\\d';

const quotes: Rule[] = [
  makeRule('T01', "(?<=[\\p{L}¤])'(?=[\\p{L}\\d«“¤])", 'the apostrophe ’ (U+2019)'),
  makeRule('T02', '"', '« … » around, “ … ” inside'),
  makeRule('T02', '«(?![~])|(?<![~])»', 'a no-break space inside « »'),
  makeRule('T22', '«[^»]*«|(?<!«[^»]*)[“”]', '« … » around, “ … ” inside only'),
];

const spaces: Rule[] = [
  makeRule('T03', '(?<![~:]):(?=\\s|$|»)', 'a no-break space before :'),
  makeRule('T04', `(?<![~;!?])[;!?]${END}`, 'a no-break space before ; ! ?'),
  makeRule('T05', '[ ~]+[,)\\]]|[ ~]+\\.(?![.\\p{L}\\d])|[(\\[][ ~]', 'no space here'),
  makeRule('T06', '(?<![\\d¤]),(?=[\\p{L}¤])|(?<=\\p{L}),(?=[\\p{L}\\d¤])', 'a space after ,'),
  makeRule('T06', '(?<=\\p{Ll})[.…](?=\\p{Lu}\\p{Ll})|…(?=\\p{L}{2})', 'a space after . and …'),
  makeRule('T06', '[;:!?»](?=\\p{L})', 'a space after ; : ! ? »'),
  makeRule('T07', '\\.{2,}', 'the single sign …'),
  makeRule('T07', '(?<!«)[ ~]…', 'no space before …'),
  makeRule(
    'T21',
    '[ ~]{2,}|[ \\t]+(?=\\n|$)|(?:^|(?<=\\n))[ \\t]+',
    'one space, none at line ends',
  ),
];

const letters: Rule[] = [
  makeRule('T08', UNACCENTED_CAPITAL, 'capitals keep their accents'),
  makeRule('T09', SPLIT_LIGATURE, 'œ', 'giu'),
  makeRule(
    'T10',
    `(?<=(?:[\\d¤]|1er|en|de|fin|début)[ ~])(?:${CAPITAL_MONTHS})(?!\\p{L})`,
    'a small letter',
  ),
  makeRule('T10', `(?<=\\p{Ll}[ ~])(?:${CAPITAL_DAYS})(?!\\p{L})`, 'a small letter'),
  makeRule('T10', `(?<=(?<!\\p{L})en[ ~])(?:${CAPITAL_LANGUAGES})(?!\\p{L})`, 'a small letter'),
  makeRule('T18', UNHYPHENATED_NAME, 'the hyphens of the name'),
  makeRule('T23', ENGLISH_WORD, 'the French word', 'giu'),
  makeRule('T26', '[\\u0300-\\u036f]', 'composed letters (NFC)'),
];

const numbers: Rule[] = [
  makeRule('T11', `(?<![\\d:])(?!16:10)${CLOCK}(?![\\d:])`, 'hours as 13␣h␣45'),
  makeRule('T11', '[\\d¤] ?h(?!\\p{L})|(?<=[\\d¤][~]h) ?(?=[\\d¤])', 'hours as 13␣h␣45'),
  makeRule('T12', `(?<![\\d¤])1[ ~](?:${MONTHS})`, '1er for the first of a month'),
  makeRule(
    'T12',
    `(?<=[\\d¤]|1er) (?=(?:${MONTHS})(?!\\p{L}))`,
    'a no-break space before the month',
  ),
  makeRule('T13', '(?<![\\d,.¤])\\d{1,3}(?:,\\d{3})+(?![\\d,])', 'thousands as 286␣438'),
  makeRule('T13', '(?<!\\d[ ~]?)\\d{1,3}(?: \\d{3})+(?![ ~]?\\d)', 'thousands as 286␣438'),
  makeRule('T13', `\\d\\.\\d+(?=[ ~]?(?:%|€|${UNITS}))`, 'a decimal comma'),
  makeRule('T14', `[\\d¤] ?(?:[%€]|${UNITS})`, 'a no-break space before the unit'),
  makeRule('T19', '\\d(?:ères?|iers?|nde?s?|[eèi]{1,2}mes?)(?!\\p{L})', '1er, 1re, 2d, 2de, 3e'),
];

const signs: Rule[] = [
  makeRule('T15', '(?:^|[\\n,;:.«“(])[ ~]*\\+ ?(?=\\p{L})', 'a no-break space after +'),
  makeRule(
    'T15',
    '(?<!\\p{L})(?:MM?|art|chap|p)\\. ?(?=[\\p{Lu}\\d¤])',
    'a no-break space after it',
  ),
  makeRule(
    'T15',
    '(?<!\\p{L})(?:Mmes?|Mlles?) (?=[\\p{Lu}¤])|n° ?(?=\\d)',
    'a no-break space after it',
  ),
  makeRule('T16', '(?<!\\p{L})[Nn]o\\.?[ ~]?(?=\\d)|[Nn]º|№', 'n°'),
  makeRule('T17', '(?<=\\S)[ ~]--?[ ~]|\\p{L}–[ ~]|[ ~]–(?=\\p{L})', 'the dash – between spaces'),
  makeRule('T20', '(?<!\\p{L})etc(?!\\p{L})(?:[.,]? ?etc|\\.?…|\\.{2,}|(?!\\.))', 'etc.', 'giu'),
];

/** What French texts must respect, numbered as in the project's typographic rules. */
export const FRENCH_RULES: readonly Rule[] = [
  ...quotes,
  ...spaces,
  ...letters,
  ...numbers,
  ...signs,
];
