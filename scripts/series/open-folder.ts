import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '@/lib/domain/refusal';
import { photoKey } from '@/lib/domain/series/photo-name';
import { readPhotoSize } from '@/lib/server/painter/read-photo';
import type { PlacedPhoto } from '@/lib/server/series/compose-row';
import { scalePhoto } from '@/lib/server/series/scale-photo';

/** Photos of a folder by their keys; of two with one key neither is taken for the other. */
export type PhotoFolder = {
  readonly files: ReadonlyMap<string, string>;
  /** A photo's size, or why it cannot be used. */
  readonly look: (key: string) => Promise<PlacedPhoto | Refusal>;
  readonly load: (key: string) => ReturnType<typeof scalePhoto>;
};

const PHOTO = /\.(jpe?g|png|webp|gif|avif|hei[cf])$/i;

/** Opens a folder of photos, and those in it; nothing is read yet. Throws a Refusal when there is none. */
export async function openFolder(folder: string | null): Promise<PhotoFolder> {
  const names = folder === null ? [] : await listNames(folder);
  const files = new Map<string, string>();
  for (const name of names.filter((one) => PHOTO.test(one)).sort()) {
    const key = photoKey(name);
    if (files.has(key)) throw new Refusal('series-photo-twice', { photo: key });
    files.set(key, join(folder ?? '', name));
  }
  const read = (key: string) => readFile(files.get(key) ?? '');
  return {
    files,
    look: async (key) => {
      try {
        return { ...(await readPhotoSize(await read(key))), placement: null };
      } catch (error) {
        if (error instanceof Refusal) return error;
        return new Refusal('file-not-found', { file: key });
      }
    },
    load: async (key) => scalePhoto(await read(key)),
  };
}

async function listNames(folder: string): Promise<string[]> {
  return readdir(folder, { recursive: true }).catch(() => {
    throw new Refusal('file-not-found', { file: folder });
  });
}
