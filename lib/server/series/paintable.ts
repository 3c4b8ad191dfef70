import 'server-only';
import type { Queries } from '../database/open-database';
import { listVisuals, type SeriesPhoto, type Visual } from './list-visuals';
import type { Work } from './open-work';
import type { ScaledPhoto } from './scale-photo';
import { loadPhoto } from './series-photos';
import type { SeriesRecord } from './series-record';
import { readRows, walkRows } from './series-rows';

/** The visuals of all good rows of a series, in order. */
export function paintable(
  queries: Queries,
  record: SeriesRecord,
  work: Work,
): AsyncGenerator<Visual> {
  return listVisuals(walkRows(queries, record.id), describe(queries, record, work));
}

/** The visuals of one row of a series, by its position; none when it cannot be painted. */
export async function paintableRow(
  queries: Queries,
  record: SeriesRecord,
  work: Work,
  position: number,
): Promise<Visual[]> {
  const rows = await readRows(queries, record.id, position, 1);
  const visuals: Visual[] = [];
  const wanted = rows.filter((row) => row.position === position);
  for await (const one of listVisuals(wanted, describe(queries, record, work))) visuals.push(one);
  return visuals;
}

function describe(queries: Queries, { id, check }: SeriesRecord, work: Work) {
  const leftOut = new Set((check?.problems ?? []).map(({ position }) => position));
  const load = keepLast((key) => loadPhoto(queries, id, key));
  const findPhoto = (key: string): SeriesPhoto | null => {
    const facts = work.photos.get(key);
    return facts ? { placement: facts.placement, load: () => load(key) } : null;
  };
  return { ...work, count: work.list.rows, leftOut, findPhoto };
}

/** Loads a photo once for the formats of its row, which come one after the other. */
function keepLast(load: (key: string) => Promise<ScaledPhoto>) {
  let last: { key: string; photo: Promise<ScaledPhoto> } | null = null;
  return (key: string) => {
    if (last?.key !== key) last = { key, photo: load(key) };
    return last.photo;
  };
}
