import 'server-only';
import { join } from 'node:path';
import type { Campaign } from '@/lib/domain/campaign';
import { PackError } from './pack-error';
import { readPackFile } from './read-pack';

/** What a campaign hands out besides its badges. */
export type Attachments = {
  /** A document's PDF, by the document's id. */
  readonly documents: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly video: { readonly type: string; readonly bytes: Uint8Array } | null;
};

/** The most bytes of a document and of a video that one process keeps in memory. */
const MAX_DOCUMENT = 25_000_000;
const MAX_VIDEO = 60_000_000;

/** Reads the files that documents and video name. Throws PackError on one that is missing, too heavy or of another kind. */
export async function readAttachments(folder: string, campaign: Campaign): Promise<Attachments> {
  const documents = campaign.documents.flatMap(({ id, file }, index) =>
    file ? [readDocument(folder, id, file, `documents.${index}.file`)] : [],
  );
  const video = campaign.video?.file ? readVideo(folder, campaign.video.file) : null;
  return { documents: new Map(await Promise.all(documents)), video: await video };
}

async function readDocument(folder: string, id: string, file: string, path: string) {
  const bytes = await readPackFile(folder, file, path);
  const isPdf = Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
  if (!isPdf) throw new PackError(join(folder, file), [`expected a PDF, because ${path} names it`]);
  checkWeight(folder, file, bytes, MAX_DOCUMENT);
  return [id, new Uint8Array(bytes)] as const;
}

async function readVideo(folder: string, file: string) {
  const bytes = await readPackFile(folder, file, 'video.file');
  const type = recogniseVideo(bytes);
  if (!type) throw new PackError(join(folder, file), ['expected an MP4 or WebM video']);
  checkWeight(folder, file, bytes, MAX_VIDEO);
  return { type, bytes };
}

/** The media type of a video by its first bytes, whatever its name. */
function recogniseVideo(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (head.slice(4, 8) === 'ftyp') return 'video/mp4';
  return head.startsWith('\x1aE\xdf\xa3') ? 'video/webm' : null;
}

function checkWeight(folder: string, file: string, bytes: Uint8Array, most: number): void {
  if (bytes.length <= most) return;
  throw new PackError(join(folder, file), [`expected ${most} bytes at most, not ${bytes.length}`]);
}
