import { Refusal } from '@/lib/domain/refusal';

type BadgeArguments = {
  readonly template: string;
  readonly photo: string | null;
  readonly out: string;
  readonly format: string;
  readonly territory: string | null;
  readonly texts: Readonly<Record<string, string>>;
};

const OPTIONS = ['template', 'photo', 'out', 'format', 'territory', 'text'];

/** Reads `--option value` pairs. Throws a Refusal naming what is missing or unknown. */
export function parseBadgeArguments(words: readonly string[]): BadgeArguments {
  const given = collectOptions(words);
  return {
    template: requireOption('template', given),
    photo: given.get('photo')?.at(-1) ?? null,
    out: requireOption('out', given),
    format: given.get('format')?.at(-1) ?? 'square',
    territory: given.get('territory')?.at(-1) ?? null,
    texts: Object.fromEntries((given.get('text') ?? []).map(splitText)),
  };
}

function collectOptions(words: readonly string[]): Map<string, string[]> {
  const given = new Map<string, string[]>();
  for (let index = 0; index < words.length; index += 2) {
    const word = words[index] ?? '';
    const option = word.replace(/^--/, '');
    const value = words[index + 1];
    if (!word.startsWith('--') || !OPTIONS.includes(option)) {
      const known = OPTIONS.map((name) => `--${name}`).join(', ');
      throw new Refusal('argument-unknown', { argument: word, known });
    }
    if (value === undefined || value.startsWith('--')) {
      throw new Refusal('argument-missing', { argument: word });
    }
    if (given.has(option) && option !== 'text') {
      throw new Refusal('argument-repeated', { argument: word });
    }
    given.set(option, [...(given.get(option) ?? []), value]);
  }
  return given;
}

function requireOption(option: string, given: Map<string, string[]>): string {
  const value = given.get(option)?.at(-1);
  if (!value) throw new Refusal('argument-missing', { argument: `--${option}` });
  return value;
}

function splitText(text: string): [string, string] {
  const equals = text.indexOf('=');
  if (equals < 1) throw new Refusal('text-argument-malformed', { text });
  return [text.slice(0, equals), text.slice(equals + 1)];
}
