import type { RefusalCode, RefusalDetails } from '@/lib/domain/refusal';
import type { PictureType } from './encode-picture';
import type { Photo } from './photo';

/**
 * What the worker is asked. preview: a photo to look at as soon as can be, final when there is no
 * quicker way than the whole one. decode: the photo to save. finish: the same of a picture decoded
 * elsewhere, which is closed. encode: a file of a painted picture, which is closed.
 */
export type PixelJob =
  | { readonly ask: 'preview' | 'decode'; readonly file: Blob }
  | { readonly ask: 'finish'; readonly whole: ImageBitmap }
  | { readonly ask: 'encode'; readonly image: ImageBitmap; readonly type: PictureType };

/** What it answers. `heic`: this browser does not read such a file by itself. */
export type PixelAnswer =
  | { readonly photo: Photo }
  | { readonly picture: Blob }
  | { readonly heic: true }
  | { readonly refusal: RefusalCode; readonly details: RefusalDetails };
