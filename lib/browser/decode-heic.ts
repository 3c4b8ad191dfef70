import { Refusal } from '@/lib/domain/refusal';
import type { HeicAnswer } from './heic-worker';

/**
 * Decodes a HEIC photo on the device, upright, with a library fetched only now. Throws a Refusal:
 * photo-unreadable, photo-too-large, or network-missing when the library did not arrive.
 */
export async function decodeHeic(bytes: Uint8Array<ArrayBuffer>): Promise<ImageBitmap> {
  const worker = new Worker(new URL('./heic-worker.ts', import.meta.url));
  try {
    const answer = await ask(worker, bytes);
    if ('refusal' in answer) throw new Refusal(answer.refusal);
    return answer.image;
  } finally {
    // Its memory never shrinks: a decoded photo leaves hundreds of megabytes behind.
    worker.terminate();
  }
}

function ask(worker: Worker, bytes: Uint8Array<ArrayBuffer>): Promise<HeicAnswer> {
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<HeicAnswer>) => resolve(data));
    // What the worker's code meets, it answers; this is its script that did not arrive.
    worker.addEventListener('error', () => resolve({ refusal: 'network-missing' }));
    worker.postMessage(bytes, [bytes.buffer]);
  });
}
