import 'server-only';
import type { CampaignDocument } from '@/lib/domain/campaign';
import { slugify } from '@/lib/domain/slugify';
import { titleFromFile } from '@/lib/domain/title-from-file';
import { readBytes } from '../artwork/read-bytes';
import { keepUpload } from '../media/uploads';
import { changePiece, createPiece } from '../publication/keep-draft';
import type { Stored } from '../publication/write-version';
import type { Doing } from '../team/members/member-context';
import type { Upload } from '../team/upload-route';
import { drawCover } from './read-document';

/** The most bytes of a document. */
const MAX_DOCUMENT = 25_000_000;

/** The most characters of a title. */
const LONGEST_TITLE = 160;

type SentFile = NonNullable<CampaignDocument['sent']>;

/**
 * Takes a PDF that somebody sent: the file of the document that the upload is about, or of a new one called like the
 * file. Throws a Refusal: document-too-heavy, document-unknown, document-locked, document-unreadable, or that there
 * is no such document.
 */
export async function takeDocument(upload: Upload, doing: Doing): Promise<Stored> {
  const limit = { bytes: MAX_DOCUMENT, code: 'document-too-heavy' } as const;
  const bytes = await readBytes(upload.body, upload.length, limit);
  const cover = await drawCover(bytes);
  const sent = await keepFile(doing, bytes, cover);
  const slug = upload.about;
  if (slug) {
    return changePiece(doing, 'document', { slug, version: null }, ({ working }) => ({
      ...working.data,
      file: null,
      sent,
    }));
  }
  const title = titleFromFile(upload.name).slice(0, LONGEST_TITLE) || 'Document';
  const wanted = slugify(title, 'document');
  return createPiece(doing, 'document', wanted, (id) => ({ id, title, file: null, sent }));
}

async function keepFile(
  { team }: Doing,
  bytes: Uint8Array,
  cover: Uint8Array | null,
): Promise<SentFile> {
  return team.queries.transaction(async (queries) => ({
    hash: await keepUpload(queries, 'application/pdf', bytes),
    bytes: bytes.length,
    cover: cover && (await keepUpload(queries, 'image/webp', cover)),
  }));
}
