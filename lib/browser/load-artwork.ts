const loading = new Map<string, Promise<ImageBitmap>>();

/** Fetches and decodes an artwork by its hash, once; a failed attempt may be made again. */
export function loadArtwork(hash: string): Promise<ImageBitmap> {
  const known = loading.get(hash);
  if (known) return known;
  const artwork = fetchArtwork(hash);
  loading.set(hash, artwork);
  artwork.catch(() => loading.delete(hash));
  return artwork;
}

async function fetchArtwork(hash: string): Promise<ImageBitmap> {
  const response = await fetch(`/media/${hash}`);
  if (!response.ok) throw new Error(`Expected artwork ${hash} but received ${response.status}`);
  return createImageBitmap(await response.blob());
}
