import 'server-only';
import compile from 'icu-minify/compile';
import type { CompiledMessage } from 'icu-minify/format';
import type { Campaign } from '@/lib/domain/campaign';
import { type CompiledMessages, makeTranslate, type Translate } from '@/lib/domain/messages';
import type { Refusal } from '@/lib/domain/refusal';
import en from '@/messages/en.json';
import fr from '@/messages/fr.json';

type Language = Campaign['language'];

const catalogues: Record<Language, CompiledMessages> = {
  fr: compileTree(fr),
  en: compileTree(en),
};

/** What can be refused on a supporter's own device: the other refusals stay on the server. */
export const deviceRefusals = [
  'canvas',
  'network',
  'page',
  'photo',
  'picture',
  'sharing',
  'text',
].map((group) => `refusals.${group}`);

/** A language's messages, compiled, those whose path starts with one of `parts`, whole words taken. */
export function readMessages(language: Language, parts: readonly string[]): CompiledMessages {
  const entries = Object.entries(catalogues[language]);
  const isMeant = (key: string, part: string) =>
    key.startsWith(part) && /[.-]/.test(key[part.length] ?? '');
  return Object.fromEntries(entries.filter(([key]) => parts.some((part) => isMeant(key, part))));
}

/** Everything a language's messages say, in capitals too, to know which letters pages need. */
export function catalogueText(language: Language): string {
  const text = JSON.stringify(catalogues[language]);
  return text + text.toUpperCase();
}

/** A translator for server pages and commands. */
export function translator(language: Language): Translate {
  return makeTranslate(language, catalogues[language]);
}

/** A refusal as a sentence a person can act on. */
export function describeRefusal(language: Language, { code, details }: Refusal): string {
  return translator(language)(`refusals.${code}`, details);
}

/** Compiled plurals have no prototype, and React passes plain objects alone to the browser. */
function compilePlain(message: string): CompiledMessage {
  return JSON.parse(JSON.stringify(compile(message)));
}

function compileTree(tree: object, path = ''): CompiledMessages {
  const entries = Object.entries(tree).map(([key, value]) =>
    typeof value === 'string'
      ? { [`${path}${key}`]: compilePlain(value) }
      : compileTree(value, `${path}${key}.`),
  );
  return Object.assign({}, ...entries);
}
