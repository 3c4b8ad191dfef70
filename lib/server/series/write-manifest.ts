import 'server-only';
import { stringify } from 'csv-stringify/sync';
import type { Campaign } from '@/lib/domain/campaign';
import type { Refusal } from '@/lib/domain/refusal';
import type { SeriesField } from '@/lib/domain/series/field';
import type { RowValues } from '@/lib/domain/series/row';
import { describeRefusal, translator } from '../translate';
import type { Visual } from './list-visuals';
import { nameField } from './name-field';
import type { Model } from './plan-visuals';

/** A table whose lines come one by one: few of them stand in memory as more than their text. */
export type Manifest = {
  readonly add: (visual: Visual, refusal: Refusal | null) => void;
  readonly write: () => string;
};

/** What a ZIP holds, as spreadsheets read it: each file, the list's line, its values, and why one is missing. */
export function makeManifest(model: Model, language: Campaign['language']): Manifest {
  const t = translator(language);
  const titles = model.fields.map((field) => nameField(field, language));
  const ends = (['file', 'line', 'format'] as const).map((name) => t(`series.manifest.${name}`));
  const lines = [writeLine([...ends, ...titles, t('series.manifest.problem')], language)];
  return {
    add: ({ name, line, format, values }, refusal) => {
      const cells = model.fields.map((field) => readValue(field, values, model));
      const problem = refusal ? describeRefusal(language, refusal) : '';
      const file = refusal ? '' : (name.split('/').at(-1) ?? name);
      lines.push(
        writeLine([file, line, t(`posts.formats.${format}`), ...cells, problem], language),
      );
    },
    write: () => `\ufeff${lines.join('')}`,
  };
}

/** Places by their names: a spreadsheet would take the zero from a code. */
function readValue(
  field: SeriesField,
  { texts, territory, photo }: RowValues,
  { places }: Model,
): string {
  if (field.kind === 'text') return texts[field.slot] ?? '';
  return (field.kind === 'territory' ? places.get(territory ?? '') : photo) ?? '';
}

/** A line as spreadsheets of a language expect it; nothing in it is taken for a formula. */
export function writeLine(
  cells: readonly (string | number)[],
  language: Campaign['language'],
): string {
  return stringify([[...cells]], {
    escape_formulas: true,
    delimiter: language === 'fr' ? ';' : ',',
    record_delimiter: 'windows',
  });
}
