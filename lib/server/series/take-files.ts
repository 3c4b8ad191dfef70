import 'server-only';
import { Refusal } from '@/lib/domain/refusal';
import {
  MAX_LIST_BYTES,
  MAX_PHOTO_ZIP_BYTES,
  MAX_SENT_PHOTO_BYTES,
} from '@/lib/domain/series/limits';
import { photoKey } from '@/lib/domain/series/photo-name';
import { readBytes } from '../artwork/read-bytes';
import type { Pack } from '../pack/open-pack';
import type { Doing } from '../team/members/member-context';
import type { Upload } from '../team/upload-route';
import { describeRefusal } from '../translate';
import { putList, tell } from './prepare-series';
import { readList } from './read-list';
import { readPhotoZip, type ZipPhoto } from './read-photo-zip';
import { scalePhoto } from './scale-photo';
import { countPhotos, keepPhoto } from './series-photos';
import { changeSeries, findSeries } from './series-rows';
import { spool } from './spool';

type Taking = Doing & { readonly pack: Pack };

/** What came of the photos that were sent: how many were kept, and why others were not. */
export type TakenPhotos = {
  readonly taken: number;
  readonly refused: readonly { readonly name: string; readonly sentence: string }[];
};

/** Takes a list for a series and says where it is read. Throws a Refusal. */
export async function takeList(upload: Upload, doing: Taking, id: string) {
  const limit = { bytes: MAX_LIST_BYTES, code: 'csv-heavy' } as const;
  const bytes = await readBytes(upload.body, upload.length, limit);
  await putList(doing, id, upload.name, readList(bytes));
  return { place: `/team/series/${id}?step=list` };
}

/** Takes a photo, or a ZIP of them, for a series: each is made small before it is kept. Throws a Refusal. */
export async function takePhotos(upload: Upload, doing: Taking, id: string): Promise<TakenPhotos> {
  const { queries } = doing.team;
  const record = await findSeries(queries, id, doing);
  const isFirst = (await countPhotos(queries, id)) === 0;
  const said = /\.zip$/i.test(upload.name)
    ? await takeZip(upload, doing, id)
    : await takeOne(upload, doing, id);
  if (said.taken === 0) return said;
  await changeSeries(queries, id, { check: null, goesOn: false });
  const title = doing.pack.templates.find(({ slug }) => slug === record.template)?.title;
  // They come one by one: the first of them stands for all.
  if (isFirst) await tell(doing, queries, 'series.photos-taken', title ?? record.template);
  return said;
}

async function takeOne(upload: Upload, doing: Taking, id: string): Promise<TakenPhotos> {
  const limit = { bytes: MAX_SENT_PHOTO_BYTES, code: 'series-photo-heavy' } as const;
  const read = () => readBytes(upload.body, upload.length, limit);
  return keepAll([{ key: photoKey(upload.name), read }], doing, id);
}

function takeZip(upload: Upload, doing: Taking, id: string): Promise<TakenPhotos> {
  const limit = { bytes: MAX_PHOTO_ZIP_BYTES, code: 'series-zip-heavy' } as const;
  return spool(upload, limit, (file) => keepAll(readPhotoZip(file), doing, id));
}

async function keepAll(
  photos: Iterable<ZipPhoto> | AsyncIterable<ZipPhoto>,
  { team }: Taking,
  id: string,
): Promise<TakenPhotos> {
  const refused: TakenPhotos['refused'][number][] = [];
  let taken = 0;
  for await (const { key, read } of photos) {
    try {
      await keepPhoto(team.queries, id, key, await scalePhoto(await read()));
      taken++;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ name: key, sentence: describeRefusal(team.campaign.language, error) });
    }
  }
  return { taken, refused };
}
