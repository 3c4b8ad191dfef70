import { convertHeic } from './convert-heic';

/** What came of photos that were sent. */
export type PhotosAnswer =
  | {
      readonly taken: number;
      readonly refused: readonly { readonly name: string; readonly sentence: string }[];
    }
  | { readonly sentence: string };

/**
 * Sends a photo, or a ZIP of them, to one of the team's addresses, a HEIC photo as a JPEG; null when there is no answer
 * to read. Throws the Refusal of a photo that cannot be converted.
 */
export async function sendPhoto(file: File, address: string): Promise<PhotosAnswer | null> {
  const headers = { 'x-file-name': encodeURIComponent(file.name) };
  const body = await convertHeic(file);
  try {
    const response = await fetch(address, { method: 'POST', body, headers });
    return (await response.json()) as PhotosAnswer;
  } catch {
    return null;
  }
}
