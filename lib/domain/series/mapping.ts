import { z } from 'zod';
import type { SeriesField } from './field';
import { MAX_COLUMNS } from './limits';

/** Which column fills each field, counted from 0; null where none does. */
export const mappingSchema = z.record(
  z.string(),
  z
    .number()
    .int()
    .min(0)
    .max(MAX_COLUMNS - 1)
    .nullable(),
);
export type Mapping = z.infer<typeof mappingSchema>;

/** What people call the columns of places and photos, in the languages of the messages. */
const USUAL = {
  territory: ['departement', 'dept', 'dpt', 'territoire', 'territory', 'place', 'town', 'code'],
  photo: ['photo', 'image', 'portrait', 'fichier', 'picture', 'file', 'filename'],
};

/** A name without what people write differently: accents, capitals, blanks, hyphens. */
export function plainName(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Which column each field most likely is, by the names in the header: the same name first, then one that contains it.
 * No column is given twice.
 */
export function guessMapping(header: readonly string[], fields: readonly SeriesField[]): Mapping {
  const columns = header.map(plainName);
  const taken = new Set<number>();
  const mapping: Record<string, number | null> = {};
  for (const isLike of [isSame, contains]) {
    for (const field of fields) {
      if (typeof mapping[field.id] === 'number') continue;
      const names = listNames(field);
      const found = columns.findIndex(
        (column, index) =>
          column && !taken.has(index) && names.some((name) => isLike(column, name)),
      );
      mapping[field.id] = found < 0 ? null : found;
      if (found >= 0) taken.add(found);
    }
  }
  return mapping;
}

/** A mapping for these fields and no others, each column one that is there. */
export function fitMapping(
  mapping: Mapping,
  fields: readonly SeriesField[],
  columns: number,
): Mapping {
  const kept = fields.map(({ id }) => {
    const column = Object.hasOwn(mapping, id) ? (mapping[id] ?? null) : null;
    return [id, column !== null && column < columns ? column : null] as const;
  });
  return Object.fromEntries(kept);
}

function listNames(field: SeriesField): string[] {
  return field.kind === 'text'
    ? [plainName(field.slot), plainName(field.label)]
    : USUAL[field.kind];
}

function isSame(column: string, name: string): boolean {
  return column === name;
}

/** « Photo de profil » contains « photo »; three letters contain nothing. */
function contains(column: string, name: string): boolean {
  return (name.length > 3 && column.includes(name)) || (column.length > 3 && name.includes(column));
}
