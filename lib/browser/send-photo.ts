/** What came of photos that were sent. */
export type PhotosAnswer =
  | {
      readonly taken: number;
      readonly refused: readonly { readonly name: string; readonly sentence: string }[];
    }
  | { readonly sentence: string };

/** Sends a photo, or a ZIP of them, to one of the team's addresses; null when there is no answer to read. Never throws. */
export async function sendPhoto(file: File, address: string): Promise<PhotosAnswer | null> {
  const headers = { 'x-file-name': encodeURIComponent(file.name) };
  try {
    const response = await fetch(address, { method: 'POST', body: file, headers });
    return (await response.json()) as PhotosAnswer;
  } catch {
    return null;
  }
}
