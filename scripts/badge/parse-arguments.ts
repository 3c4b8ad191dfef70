import { collectOptions, requireOption, splitPair } from '../options/collect-options';

type BadgeArguments = {
  readonly template: string;
  readonly photo: string | null;
  readonly out: string;
  readonly format: string;
  readonly territory: string | null;
  readonly texts: Readonly<Record<string, string>>;
};

const OPTIONS = {
  single: ['template', 'photo', 'out', 'format', 'territory'],
  repeated: ['text'],
};

/** Reads `--option value` pairs. Throws a Refusal naming what is missing or unknown. */
export function parseBadgeArguments(words: readonly string[]): BadgeArguments {
  const given = collectOptions(words, OPTIONS);
  return {
    template: requireOption('template', given),
    photo: given.get('photo')?.at(-1) ?? null,
    out: requireOption('out', given),
    format: given.get('format')?.at(-1) ?? 'square',
    territory: given.get('territory')?.at(-1) ?? null,
    texts: Object.fromEntries((given.get('text') ?? []).map(splitPair)),
  };
}
