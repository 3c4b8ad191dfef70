import { collectOptions, requireOption, splitPair } from '../options/collect-options';

export type SeriesArguments = {
  readonly template: string;
  readonly csv: string;
  readonly photos: string | null;
  readonly out: string;
  /** None means all that the template has. */
  readonly formats: readonly string[];
  /** Columns by the names of what they fill, where the header does not say it by itself. */
  readonly columns: ReadonlyMap<string, string>;
  /** Whether rows that cannot be painted are left out. */
  readonly skips: boolean;
};

const OPTIONS = {
  single: ['template', 'csv', 'photos', 'out'],
  repeated: ['format', 'column'],
  flags: ['skip-bad-rows'],
};

/** Reads a command line. Throws a Refusal naming what is missing or unknown. */
export function parseSeriesArguments(words: readonly string[]): SeriesArguments {
  const given = collectOptions(words, OPTIONS);
  const formats = (given.get('format') ?? []).flatMap((names) => names.split(','));
  return {
    template: requireOption('template', given),
    csv: requireOption('csv', given),
    photos: given.get('photos')?.at(-1) ?? null,
    out: requireOption('out', given),
    formats: formats.map((name) => name.trim()).filter(Boolean),
    columns: new Map((given.get('column') ?? []).map(splitPair)),
    skips: given.has('skip-bad-rows'),
  };
}
