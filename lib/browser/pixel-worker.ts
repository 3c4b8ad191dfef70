import { Refusal } from '@/lib/domain/refusal';
import { decodeFile, finishPhoto, previewFile } from './decode-file';
import { encodeBitmap } from './encode-picture';
import type { PixelAnswer, PixelJob } from './pixel-jobs';

// Decoding and encoding, off the thread that answers to the hand. Each job brings its own port.

self.addEventListener('message', async ({ data, ports }: MessageEvent<PixelJob>) => {
  const answer = await run(data).catch(toRefusal);
  ports[0]?.postMessage(answer, listTransfers(answer));
});

async function run(job: PixelJob): Promise<PixelAnswer> {
  switch (job.ask) {
    case 'preview':
      return previewFile(job.file);
    case 'decode':
      return decodeFile(job.file);
    case 'finish':
      return { photo: await finishPhoto(job.whole) };
    case 'encode':
      return { picture: await encodeBitmap(job.image, job.type) };
  }
}

/** Pictures are handed over, not copied, and once each. */
function listTransfers(answer: PixelAnswer): Transferable[] {
  return 'photo' in answer ? [...new Set([answer.photo.image, answer.photo.small])] : [];
}

function toRefusal(error: unknown): PixelAnswer {
  const { code, details } = error instanceof Refusal ? error : new Refusal('picture-failed');
  return { refusal: code, details };
}
