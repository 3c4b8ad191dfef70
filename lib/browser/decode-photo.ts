import { Refusal } from '@/lib/domain/refusal';
import { askPixelWorker } from './ask-pixel-worker';
import type { Photo } from './photo';
import type { PixelAnswer } from './pixel-jobs';

/**
 * Decodes a photo on the device, off the main thread, oriented as its EXIF data says and scaled down
 * to what a badge needs. A coarse one may come first: the finer one is begun once `showPreview` has
 * resolved, so that it takes no time from it. Throws a Refusal: photo-not-an-image, photo-too-small,
 * photo-too-large, photo-unreadable or, when what decodes cannot be fetched, network-missing.
 */
export async function decodePhoto(
  file: Blob,
  showPreview: (photo: Photo) => Promise<void>,
): Promise<Photo> {
  const first = await askPixelWorker({ ask: 'preview', file });
  if ('heic' in first) return decodeElsewhere(file);
  const photo = requirePhoto(first);
  if (photo.isFinal) return photo;
  await showPreview(photo);
  return requirePhoto(await askPixelWorker({ ask: 'decode', file }));
}

/** HEIC, outside of Safari: a worker of its own decodes it, which ends with the photo. */
async function decodeElsewhere(file: Blob): Promise<Photo> {
  const { decodeHeic } = await import('./decode-heic').catch(() => {
    throw new Refusal('network-missing');
  });
  const whole = await decodeHeic(new Uint8Array(await file.arrayBuffer()));
  return requirePhoto(await askPixelWorker({ ask: 'finish', whole }, [whole]));
}

function requirePhoto(answer: PixelAnswer): Photo {
  if ('photo' in answer) return answer.photo;
  throw new Refusal('photo-unreadable');
}
