import { recognisePhoto, SIGNATURE_BYTES } from '@/lib/domain/photo-file';
import { Refusal } from '@/lib/domain/refusal';
import { askPixelWorker } from './ask-pixel-worker';
import { decodePhoto } from './decode-photo';
import { closePhoto } from './photo';

/**
 * The file itself or, of a HEIC photo, a JPEG of what a badge needs, upright and under its own name: servers read no
 * HEIC. Throws a Refusal of decodePhoto's.
 */
export async function convertHeic(file: File): Promise<File> {
  const signature = await file.slice(0, SIGNATURE_BYTES).arrayBuffer();
  if (recognisePhoto(new Uint8Array(signature)) !== 'heic') return file;
  const photo = await decodePhoto(file, async (preview) => closePhoto(preview));
  photo.small.close();
  const { image } = photo;
  const answer = await askPixelWorker({ ask: 'encode', image, type: 'jpeg' }, [image]);
  if (!('picture' in answer)) throw new Refusal('picture-failed');
  return new File([answer.picture], file.name, { type: 'image/jpeg' });
}
