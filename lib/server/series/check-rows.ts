import 'server-only';
import { setImmediate } from 'node:timers/promises';
import { Refusal } from '@/lib/domain/refusal';
import { CellRefusal, type RowReader, readRow } from '@/lib/domain/series/read-row';
import type { ListRow, RowProblem, RowValues } from '@/lib/domain/series/row';
import type { Pack } from '../pack/open-pack';
import { composeRow, type PlacedPhoto } from './compose-row';
import type { Model } from './plan-visuals';

/** ms of checking after which others have their turn. */
const SLICE = 12;

/** What was found in a list: how many rows can be painted, why the others cannot, and the most telling ones. */
export type Check = {
  readonly good: number;
  readonly problems: readonly (RowProblem & { readonly position: number })[];
  /** Positions, from 0, of up to three rows to look at: the first, the longest, the last. */
  readonly samples: readonly number[];
};

export type CheckParts = {
  readonly pack: Pack;
  readonly model: Model;
  readonly reader: RowReader;
  /** A photo that the list names, or why it cannot be used. */
  readonly findPhoto: (key: string) => Promise<PlacedPhoto | Refusal>;
};

/** Composes each row in each format, nothing painted; pages go on meanwhile. */
export async function checkRows(rows: readonly ListRow[], parts: CheckParts): Promise<Check> {
  const problems: Check['problems'][number][] = [];
  const good: { position: number; length: number }[] = [];
  let since = performance.now();
  for (const [position, row] of rows.entries()) {
    const found = await checkRow(row, parts);
    if ('problem' in found) problems.push({ position, ...found.problem });
    else good.push({ position, length: measure(found.values) });
    if (performance.now() - since < SLICE) continue;
    await setImmediate();
    since = performance.now();
  }
  return { good: good.length, problems, samples: pickSamples(good) };
}

async function checkRow(
  row: ListRow,
  parts: CheckParts,
): Promise<{ values: RowValues } | { problem: RowProblem }> {
  const { pack, model, reader } = parts;
  try {
    const values = readRow(row, reader);
    const photo = values.photo === null ? null : await lookAt(values.photo, parts);
    for (const { format } of model.formats) composeRow(pack, { format, values, photo }, reader);
    return { values };
  } catch (error) {
    if (!(error instanceof CellRefusal)) throw error;
    const { column, code, details } = error;
    return { problem: { line: row.line, column, code, details } };
  }
}

async function lookAt(key: string, { reader, findPhoto }: CheckParts): Promise<PlacedPhoto> {
  const found = await findPhoto(key);
  if (!(found instanceof Refusal)) return found;
  const at = reader.mapping.photo ?? null;
  const column = at === null ? null : (reader.header[at] ?? null);
  throw new CellRefusal(column, found.code, found.details);
}

function measure({ texts }: RowValues): number {
  return Object.values(texts).reduce((sum, text) => sum + text.length, 0);
}

function pickSamples(good: readonly { position: number; length: number }[]): number[] {
  const first = good[0];
  if (!first) return [];
  const longest = good.reduce((most, one) => (one.length > most.length ? one : most), first);
  const wanted = [first, longest, good.at(-1) ?? first, good[1] ?? first];
  const positions = [...new Set(wanted.map(({ position }) => position))];
  return positions.slice(0, 3).sort((a, b) => a - b);
}
