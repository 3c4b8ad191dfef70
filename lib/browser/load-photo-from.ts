/** Fetches and decodes a photo that the team's own server holds. Rejects when it cannot. */
export async function loadPhotoFrom(address: string): Promise<ImageBitmap> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Expected a photo but received ${response.status}`);
  return createImageBitmap(await response.blob());
}
