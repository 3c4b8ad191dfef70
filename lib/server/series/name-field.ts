import 'server-only';
import type { Campaign } from '@/lib/domain/campaign';
import type { SeriesField } from '@/lib/domain/series/field';
import { translator } from '../translate';

/** What a field of a series is called. */
export function nameField(field: SeriesField, language: Campaign['language']): string {
  return field.kind === 'text' ? field.label : translator(language)(`series.fields.${field.kind}`);
}
