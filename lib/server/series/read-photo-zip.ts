import 'server-only';
import type { FileHandle } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { type Entry, fromFd, type ZipFile } from 'yauzl';
import { Refusal } from '@/lib/domain/refusal';
import { MAX_PHOTOS, MAX_SENT_PHOTO_BYTES } from '@/lib/domain/series/limits';
import { photoKey } from '@/lib/domain/series/photo-name';

/** The most files of a ZIP: its photos, and what systems put beside them. */
const MAX_ENTRIES = 2 * MAX_PHOTOS;

/** The most bytes that a ZIP unpacks to. */
const MAX_UNPACKED = 2_000_000_000;

/** What is in a ZIP under a photo's key: its bytes, or why they are not read. */
export type ZipPhoto = { readonly key: string; readonly read: () => Promise<Uint8Array> };

/**
 * The files of a ZIP that may be photos, unpacked one at a time when they are read. All that its directory says is
 * looked at first: number, sizes, names, passwords. Throws a Refusal for a ZIP that is no good as a whole.
 */
export async function* readPhotoZip(file: FileHandle): AsyncGenerator<ZipPhoto, void> {
  const zip = await openZip(file.fd);
  if (zip.entryCount > MAX_ENTRIES) throw new Refusal('series-zip-many', { most: MAX_ENTRIES });
  const entries = await listEntries(zip);
  const photos = entries.filter(isPhoto);
  if (photos.some((entry) => entry.isEncrypted())) throw new Refusal('series-zip-encrypted');
  const unpacked = photos.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (unpacked > MAX_UNPACKED) throw new Refusal('series-zip-heavy');
  const counts = new Map<string, number>();
  for (const { fileName } of photos) {
    const key = photoKey(fileName);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const entry of photos) {
    const key = photoKey(entry.fileName);
    const isAlone = counts.get(key) === 1;
    yield { key, read: () => readEntry(zip, entry, key, isAlone) };
  }
}

/** Folders are none, nor what systems add: a Mac's twins of each file, thumbnails, hidden files. */
function isPhoto({ fileName }: Entry): boolean {
  const name = fileName.split('/').at(-1) ?? '';
  const isSystems = /^(thumbs\.db|desktop\.ini)$/i.test(name) || name.startsWith('.');
  return name !== '' && !isSystems && !fileName.startsWith('__MACOSX/');
}

async function readEntry(
  zip: ZipFile,
  entry: Entry,
  key: string,
  isAlone: boolean,
): Promise<Uint8Array> {
  // Nobody can say which of the two faces goes with the name.
  if (!isAlone) throw new Refusal('series-photo-twice', { photo: key });
  if (entry.uncompressedSize > MAX_SENT_PHOTO_BYTES) throw new Refusal('series-photo-heavy');
  return unpack(zip, entry);
}

function openZip(fd: number): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
    fromFd(fd, options, (error, zip) => (error ? reject(refuseBroken()) : resolve(zip)));
  });
}

function listEntries(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    zip.on('error', () => reject(refuseBroken()));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Refusal('photo-unreadable'));
    try {
      zip.openReadStream(entry, (error, stream) => {
        if (error) fail();
        else buffer(stream).then(resolve, fail);
      });
    } catch {
      fail();
    }
  });
}

function refuseBroken(): Refusal {
  return new Refusal('series-zip-broken');
}
