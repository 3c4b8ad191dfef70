import { readFile } from 'node:fs/promises';
import { Refusal } from '@/lib/domain/refusal';
import type { SeriesField } from '@/lib/domain/series/field';
import { placeFinder } from '@/lib/domain/series/find-place';
import { guessMapping, type Mapping, plainName } from '@/lib/domain/series/mapping';
import { indexPhotos } from '@/lib/domain/series/photo-name';
import type { RowReader } from '@/lib/domain/series/read-row';
import type { Csv } from '@/lib/server/csv/read-csv';
import type { Pack } from '@/lib/server/pack/open-pack';
import { checkRows } from '@/lib/server/series/check-rows';
import { listVisuals } from '@/lib/server/series/list-visuals';
import { findModel, listFormats } from '@/lib/server/series/plan-visuals';
import { readList } from '@/lib/server/series/read-list';
import { openFolder } from './open-folder';
import type { SeriesArguments } from './parse-arguments';

/** Reads all that a command line names and checks each row. Throws a Refusal for what cannot be read at all. */
export async function planSeries(pack: Pack, args: SeriesArguments) {
  const list = await readFileList(args.csv);
  const template = pack.templates.find(({ slug }) => slug === args.template);
  const formats = args.formats.length > 0 || !template ? args.formats : listFormats(template);
  const model = findModel(pack, args.template, formats);
  const folder = await openFolder(args.photos);
  const reader: RowReader = {
    fields: model.fields,
    mapping: mapColumns(list, model.fields, args.columns),
    header: list.header,
    findPlace: placeFinder(pack.campaign.territories),
    photos: indexPhotos(folder.files.keys()),
    mayUse: () => true,
  };
  const check = await checkRows(list.rows, { pack, model, reader, findPhoto: folder.look });
  const leftOut = new Set(check.problems.map(({ position }) => position));
  const visuals = listVisuals(
    list.rows.map((row, position) => ({ ...row, position })),
    {
      model,
      reader,
      count: list.rows.length,
      leftOut,
      findPhoto: (key) => ({ placement: null, load: () => folder.load(key) }),
    },
  );
  return { model, check, visuals, total: check.good * model.formats.length };
}

async function readFileList(file: string): Promise<Csv> {
  const bytes = await readFile(file).catch(() => {
    throw new Refusal('file-not-found', { file });
  });
  return readList(bytes);
}

/** What the header says by itself, and what the command line says of it. */
function mapColumns(
  { header }: Csv,
  fields: readonly SeriesField[],
  columns: SeriesArguments['columns'],
): Mapping {
  const said = [...columns].map(([name, column]) => {
    const field = fields.find(({ id }) => id === name || id === `text-${name}`);
    const at = header.findIndex((one) => plainName(one) === plainName(column));
    if (!field) {
      const known = fields.map(({ id }) => id.replace(/^text-/, '')).join(', ');
      throw new Refusal('series-field-unknown', { field: name, known });
    }
    if (at < 0) throw new Refusal('series-column-unknown', { column, known: header.join(', ') });
    return [field.id, at] as const;
  });
  return { ...guessMapping(header, fields), ...Object.fromEntries(said) };
}
