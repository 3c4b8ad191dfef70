import 'server-only';
import type { FormatName } from '@/lib/domain/format';
import { type RowReader, readRow } from '@/lib/domain/series/read-row';
import type { ListRow, RowValues } from '@/lib/domain/series/row';
import { slugify } from '@/lib/domain/slugify';
import type { Format } from '@/lib/domain/template';
import type { Placement } from '@/lib/domain/values';
import { isFreeSlot, isPlaceSlot } from '@/lib/render/fill-pattern';
import type { PaintJob, PaintPhoto } from '../painter/paint-in-order';
import type { Model } from './plan-visuals';

/** A photo as a series keeps it: its bytes are fetched when they are painted. */
export type SeriesPhoto = {
  readonly placement: Placement | null;
  readonly load: () => Promise<PaintPhoto>;
};

/** A visual of a series: what to paint, its file in the ZIP, and the row it comes from. */
export type Visual = PaintJob & {
  readonly name: string;
  readonly line: number;
  readonly values: RowValues;
};

/** A row and where it stands in the list, from 0. */
export type PlacedRow = ListRow & { readonly position: number };

type Parts = {
  readonly model: Model;
  readonly reader: RowReader;
  /** How many rows the list has. */
  readonly count: number;
  /** Positions of the rows that are left out. */
  readonly leftOut: ReadonlySet<number>;
  readonly findPhoto: (key: string) => SeriesPhoto | null;
};

/** The visuals of rows in their order, each in every format. Throws a Refusal for a row that cannot be followed. */
export async function* listVisuals(
  rows: Iterable<PlacedRow> | AsyncIterable<PlacedRow>,
  parts: Parts,
): AsyncGenerator<Visual, void> {
  const { model, reader, leftOut } = parts;
  for await (const row of rows) {
    if (leftOut.has(row.position)) continue;
    const values = readRow(row, reader);
    for (const { name, format } of model.formats) yield plan(row, values, name, format, parts);
  }
}

function plan(
  { line, position }: PlacedRow,
  values: RowValues,
  name: FormatName,
  format: Format,
  { model, count, findPhoto }: Parts,
): Visual {
  const own = format.slots.filter(isFreeSlot).map(({ id }) => [id, values.texts[id] ?? '']);
  const photo = format.window && values.photo !== null ? findPhoto(values.photo) : null;
  return {
    template: model.template.slug,
    format: name,
    texts: Object.fromEntries(own),
    territory: format.slots.some(isPlaceSlot) ? values.territory : null,
    type: 'jpeg',
    photo: photo?.load ?? null,
    placement: photo?.placement ?? null,
    name: `${nameFolder(model)}/${nameRow(position, values, { count, model })}-${name}.jpg`,
    line,
    values,
  };
}

/** The folder of a series in its ZIP, and the ZIP's own name without its ending. */
export function nameFolder({ template }: Model): string {
  return `series-${template.slug}`;
}

/** Such as 007-eloise-north-gate: its number keeps rows in order and apart, whatever they say. */
function nameRow(
  position: number,
  { texts, territory }: RowValues,
  { count, model }: Pick<Parts, 'count' | 'model'>,
): string {
  const digits = Math.max(3, String(count).length);
  const number = String(position + 1).padStart(digits, '0');
  const words = slugify(
    [...Object.values(texts), model.places.get(territory ?? '') ?? ''].join(' '),
    '',
  );
  return [number, words].filter(Boolean).join('-');
}
