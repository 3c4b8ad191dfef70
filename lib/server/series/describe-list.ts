import 'server-only';
import type { Translate } from '@/lib/domain/messages';
import type { SeriesField } from '@/lib/domain/series/field';
import { COLUMN } from '@/lib/domain/series/form-fields';
import type { Mapping } from '@/lib/domain/series/mapping';
import type { Site } from '../site';
import { translator } from '../translate';
import { nameField } from './name-field';
import type { ListFacts } from './series-record';

/** What was read, in a sentence: rows, letters, separators. */
export function describeList({ file, rows, encoding, delimiter }: ListFacts, t: Translate): string {
  const names = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;
  return t('team.series.list.read', {
    file,
    rows,
    encoding: encoding.toUpperCase(),
    delimiter: names[delimiter],
  });
}

/** The names of columns, those without one by their number. */
export function nameHeader(header: readonly string[], t: Translate): string[] {
  return header.map((name, index) => name || t('team.series.list.column', { number: index + 1 }));
}

/** Which column fills what, as a form asks it. */
export function describeColumns(
  { header }: ListFacts,
  fields: readonly SeriesField[],
  mapping: Mapping,
  { pack }: Site,
) {
  const { language } = pack.campaign;
  const t = translator(language);
  const named = nameHeader(header, t).map((name, index) => ({ value: String(index), name }));
  return {
    fields: fields.map((field) => ({
      name: `${COLUMN}${field.id}`,
      label: nameField(field, language),
      column: mapping[field.id] ?? null,
    })),
    columns: [{ value: '', name: t('team.series.list.nothing') }, ...named],
  };
}
