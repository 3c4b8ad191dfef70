import { fetchOnce } from './fetch-once';

/** Fetches and decodes an artwork by its hash, once; a failed attempt may be made again. */
export function loadArtwork(hash: string): Promise<ImageBitmap> {
  return fetchOnce(`/media/${hash}`, async (response) => createImageBitmap(await response.blob()));
}
