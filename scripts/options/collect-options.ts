import { Refusal } from '@/lib/domain/refusal';

/** The options of a command by their names, without their hyphens. */
export type OptionNames = {
  /** Given once, with a value. */
  readonly single: readonly string[];
  /** Given as often as one likes, with a value. */
  readonly repeated?: readonly string[];
  /** Given without a value. */
  readonly flags?: readonly string[];
};

export type Options = ReadonlyMap<string, readonly string[]>;

/** Reads `--option value` pairs and flags. Throws a Refusal naming what is missing, repeated or unknown. */
export function collectOptions(words: readonly string[], names: OptionNames): Options {
  const { single, repeated = [], flags = [] } = names;
  const known = [...single, ...repeated, ...flags];
  const given = new Map<string, string[]>();
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const option = word.replace(/^--/, '');
    if (!word.startsWith('--') || !known.includes(option)) {
      const all = known.map((name) => `--${name}`).join(', ');
      throw new Refusal('argument-unknown', { argument: word, known: all });
    }
    const value = flags.includes(option) ? '' : words[++index];
    if (value === undefined || value.startsWith('--')) {
      throw new Refusal('argument-missing', { argument: word });
    }
    if (given.has(option) && single.includes(option)) {
      throw new Refusal('argument-repeated', { argument: word });
    }
    given.set(option, [...(given.get(option) ?? []), value]);
  }
  return given;
}

/** An option's value. Throws a Refusal when it is not given. */
export function requireOption(option: string, given: Options): string {
  const value = given.get(option)?.at(-1);
  if (!value) throw new Refusal('argument-missing', { argument: `--${option}` });
  return value;
}

/** The two sides of `name=text`. Throws a Refusal when there are not two. */
export function splitPair(text: string): [string, string] {
  const equals = text.indexOf('=');
  if (equals < 1) throw new Refusal('text-argument-malformed', { text });
  return [text.slice(0, equals), text.slice(equals + 1)];
}
