import { z } from 'zod';
import { formatNames } from '../format';
import { slugSchema } from '../primitives';
import { type Placement, placementSchema } from '../values';
import type { Mapping } from './mapping';

/** What people send by the forms of a series. Each schema's message is the code of a refusal. */

const oneOrMore = z
  .union([z.enum(formatNames), z.array(z.enum(formatNames)).min(1)], 'series-formats-missing')
  .transform((names) => [names].flat());

export const choiceSchema = z.object({
  template: slugSchema.or(z.never('form-incomplete')),
  formats: oneOrMore,
});

export const seriesSchema = z.object({ id: z.string('series-missing').min(1, 'series-missing') });

export const changedChoiceSchema = seriesSchema.extend(choiceSchema.shape);

export const exampleSchema = z.object({ template: slugSchema });

/** How a form names the column of a field. */
export const COLUMN = 'column-';

/** A series and, for each field, the column that fills it; an empty text stands for none. */
export const mappedSchema = z
  .looseObject({ id: seriesSchema.shape.id })
  .transform(({ id, ...fields }) => ({ id, mapping: readMapping(fields) }));

/** The columns that a form names; without any, null: they stay as they are. */
function readMapping(fields: Record<string, unknown>): Mapping | null {
  const columns = Object.entries(fields).filter(([name]) => name.startsWith(COLUMN));
  if (columns.length === 0) return null;
  const read = columns.map(([name, value]) => {
    const isColumn = typeof value === 'string' && /^\d{1,2}$/.test(value);
    return [name.slice(COLUMN.length), isColumn ? Number(value) : null] as const;
  });
  return Object.fromEntries(read);
}

/** Where a photo stands, as four numbers; `own` for where it would by itself. */
export const placedSchema = seriesSchema.extend({
  key: z.string().min(1),
  placement: z.union([
    z.literal('own').transform(() => null),
    z.string().transform(readNumbers).pipe(placementSchema),
  ]),
});

function readNumbers(text: string): Placement {
  const [centreX = Number.NaN, centreY = Number.NaN, zoom = Number.NaN, angle = Number.NaN] = text
    .split(' ')
    .map(Number);
  return { centreX, centreY, zoom, angle };
}
