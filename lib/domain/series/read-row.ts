import type { Territory } from '../campaign';
import { cleanText } from '../clean-text';
import { Refusal } from '../refusal';
import type { SeriesField } from './field';
import type { Mapping } from './mapping';
import type { PhotoIndex } from './photo-name';
import type { ListRow, RowValues } from './row';

/** What rows are read with. */
export type RowReader = {
  readonly fields: readonly SeriesField[];
  readonly mapping: Mapping;
  /** The header's names. */
  readonly header: readonly string[];
  readonly findPlace: (cell: string) => Territory | undefined;
  readonly photos: PhotoIndex;
  /** Whether whoever runs the series may speak for a place. */
  readonly mayUse: (territory: string) => boolean;
};

/** A refusal that knows in which column it stands; null when it is about the row. */
export class CellRefusal extends Refusal {
  constructor(
    readonly column: string | null,
    ...refusal: ConstructorParameters<typeof Refusal>
  ) {
    super(...refusal);
  }
}

/** What a row asks for. Throws a CellRefusal for the first cell that cannot be followed. */
export function readRow({ cells }: ListRow, reader: RowReader): RowValues {
  checkCells(cells, reader.header);
  const texts: Record<string, string> = {};
  let [territory, photo]: (string | null)[] = [null, null];
  for (const field of reader.fields) {
    const at = reader.mapping[field.id] ?? null;
    const cell = at === null ? '' : cleanText(cells[at] ?? '');
    const column = at === null ? null : (reader.header[at] ?? null);
    if (field.kind === 'text') texts[field.slot] = cell;
    else if (field.kind === 'territory') territory = readPlace(cell, column, reader);
    else photo = readPhoto(cell, column, field.isNeeded, reader);
  }
  return { texts, territory: territory ?? null, photo: photo ?? null };
}

/** Rows may lack nothing, and have no more than blanks beyond the header. */
function checkCells(cells: readonly string[], header: readonly string[]): void {
  const count = cells.slice(header.length).some(Boolean) ? cells.length : header.length;
  const found = Math.min(cells.length, count);
  if (found === header.length) return;
  throw new CellRefusal(null, 'series-row-cells', { found, expected: header.length });
}

function readPlace(cell: string, column: string | null, reader: RowReader): string | null {
  if (cell === '') return null;
  const place = reader.findPlace(cell);
  if (!place) throw new CellRefusal(column, 'series-place-unknown', { place: cell });
  if (reader.mayUse(place.code)) return place.code;
  throw new CellRefusal(column, 'series-place-foreign', { place: place.name });
}

function readPhoto(
  cell: string,
  column: string | null,
  isNeeded: boolean,
  { photos }: RowReader,
): string | null {
  if (cell === '') {
    if (isNeeded) throw new CellRefusal(column, 'series-photo-needed');
    return null;
  }
  const key = photos.find(cell);
  if (key === undefined) throw new CellRefusal(column, 'series-photo-missing', { photo: cell });
  if (key === null) throw new CellRefusal(column, 'series-photo-ambiguous', { photo: cell });
  return key;
}
