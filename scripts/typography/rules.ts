import { ENGLISH_RULES } from './english-rules';
import { FRENCH_RULES } from './french-rules';
import { maskNames } from './mask-names';
import { readMessage } from './read-message';
import { OBJECT, type Rule } from './rule';

const RULES: Record<string, readonly Rule[]> = { en: ENGLISH_RULES, fr: FRENCH_RULES };
const AROUND = 14;

/** One mistake in one text. */
export interface Mistake {
  rule: string;
  excerpt: string;
  expected: string;
}

// No-break spaces are what most rules are about: they have to be seen.
function showExcerpt(text: string, start: number, end: number): string {
  const excerpt = text.slice(Math.max(0, start - AROUND), end + AROUND);
  return excerpt
    .replaceAll(OBJECT, '{…}')
    .replace(/[\u00a0\u202f]/g, '␣')
    .replaceAll('\n', '↵');
}

function findMistakes(text: string, { id, pattern, expected }: Rule): Mistake[] {
  return [...text.matchAll(pattern)].map((match) => ({
    rule: id,
    excerpt: showExcerpt(text, match.index, match.index + match[0].length),
    expected,
  }));
}

function readTexts(message: string): string[] | null {
  try {
    return readMessage(message).texts.map(maskNames);
  } catch {
    return null;
  }
}

/** Finds what a text in a language ("fr", "en") does against its typography; other languages pass. */
export function checkText(language: string, message: string): Mistake[] {
  const texts = readTexts(message);
  if (!texts) return [{ rule: 'ICU', excerpt: message, expected: 'braces that match' }];
  const rules = RULES[language] ?? [];
  return texts.flatMap((text) => rules.flatMap((rule) => findMistakes(text, rule)));
}
