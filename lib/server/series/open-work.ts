import 'server-only';
import type { Member } from '@/lib/domain/member';
import { mayDo } from '@/lib/domain/permission';
import { Refusal } from '@/lib/domain/refusal';
import { placeFinder } from '@/lib/domain/series/find-place';
import { fitMapping } from '@/lib/domain/series/mapping';
import { indexPhotos } from '@/lib/domain/series/photo-name';
import type { RowReader } from '@/lib/domain/series/read-row';
import type { Queries } from '../database/open-database';
import type { Pack } from '../pack/open-pack';
import { findModel, hashModel, type Model } from './plan-visuals';
import { listPhotos, type PhotoFacts } from './series-photos';
import type { ListFacts, SeriesRecord } from './series-record';

/** A series that has a list, ready to be checked or painted by somebody. */
export type Work = {
  readonly pack: Pack;
  readonly model: Model;
  readonly reader: RowReader;
  readonly list: ListFacts;
  readonly photos: ReadonlyMap<string, PhotoFacts>;
  /** Stands for all that a check holds for: template, mapping, and the places its runner speaks for. */
  readonly hash: string;
};

type Opening = { readonly pack: Pack; readonly queries: Queries; readonly member: Member };

/** Opens a series. Throws a Refusal when it has no list, or its template is gone. */
export async function openWork(
  { pack, queries, member }: Opening,
  record: SeriesRecord,
): Promise<Work> {
  const { list } = record;
  if (!list) throw new Refusal('series-list-missing');
  const model = findModel(pack, record.template, record.formats);
  const mapping = fitMapping(record.mapping, model.fields, list.header.length);
  const photos = new Map((await listPhotos(queries, record.id)).map((one) => [one.key, one]));
  const reader = {
    fields: model.fields,
    mapping,
    header: list.header,
    findPlace: placeFinder(pack.campaign.territories),
    photos: indexPhotos(photos.keys()),
    mayUse: (territory: string) => mayDo(member, 'series.run', territory),
  };
  const places = member.role === 'referent' ? member.territories : null;
  return { pack, model, reader, list, photos, hash: hashModel(model, mapping, places) };
}

/** What was found in the list, while it still holds. Throws a Refusal when it has to be looked at again. */
export function requireCheck({ check }: SeriesRecord, { hash }: Work) {
  if (check?.hash !== hash) throw new Refusal('series-outdated');
  if (check.good === 0) throw new Refusal('series-none-good');
  return check;
}
