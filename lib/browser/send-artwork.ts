import { MAX_ARTWORK_BYTES } from '@/lib/domain/artwork-file';
import type { TakenArtwork } from '@/lib/domain/draft';
import type { RefusalCode } from '@/lib/domain/refusal';

/** What came of an artwork that was sent: it was taken, or why not. */
export type ArtworkAnswer =
  | { readonly taken: TakenArtwork }
  /** `sentence` is the server's own; without one, the code's message says it. */
  | { readonly refusal: RefusalCode; readonly sentence?: string }
  | { readonly isCancelled: true };

type Sending = {
  /** Called with the share that has left, 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
};

/**
 * Sends an artwork's bytes to an address. By XMLHttpRequest: fetch does not tell how much has left. Never throws;
 * a file of over 15 MB is refused before it leaves.
 */
export function sendArtwork(
  file: File,
  address: string,
  { onProgress, signal }: Sending,
): Promise<ArtworkAnswer> {
  if (file.size > MAX_ARTWORK_BYTES) return Promise.resolve({ refusal: 'artwork-too-heavy' });
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.responseType = 'json';
    request.setRequestHeader('content-type', file.type || 'application/octet-stream');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onload = () => resolve(readAnswer(request.response));
    request.onerror = () => resolve({ refusal: 'network-missing' });
    request.onabort = () => resolve({ isCancelled: true });
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function readAnswer(answer: unknown): ArtworkAnswer {
  if (typeof answer !== 'object' || answer === null) return { refusal: 'network-missing' };
  if ('artwork' in answer) return { taken: answer as TakenArtwork };
  if (!('refusal' in answer)) return { refusal: 'unexpected' };
  const { refusal } = answer as { refusal: RefusalCode };
  const isSaid = 'sentence' in answer && typeof answer.sentence === 'string';
  return { refusal, ...(isSaid ? { sentence: answer.sentence as string } : {}) };
}
