import { makeRule, type Rule } from './rule';

/** What English texts must respect. */
export const ENGLISH_RULES: readonly Rule[] = [
  makeRule('E01', "(?<=[\\p{L}¤])'(?=[\\p{L}¤])|(?<=s)'(?=\\s|$)", 'the apostrophe ’ (U+2019)'),
  makeRule('E02', '"|(?<![\\p{L}¤])\'(?=\\p{L})', 'curly quotes “ … ”'),
  makeRule('E03', '\\.{2,}', 'the single sign …'),
  makeRule(
    'E04',
    '[ ~]{2,}|[ \\t]+(?=\\n|$)|(?:^|(?<=\\n))[ \\t]+',
    'one space, none at line ends',
  ),
  makeRule('E05', '[ ~]+(?:[,.;:!?](?=\\s|$)|…)', 'no space before punctuation'),
  makeRule('E06', '[\\u0300-\\u036f]', 'composed letters (NFC)'),
];
