import 'server-only';
import type { Size } from '@/lib/render/photo-geometry';
import type { Scene } from '@/lib/render/scene';
import type { Pack } from '../pack/open-pack';
import { encodePicture, type PictureType } from './encode-picture';
import { composeRequest, type PaintRequest, paintComposed } from './paint-template';
import { giveBytesBack } from './spare-bytes';

/**
 * Composes, paints and encodes a request with the photo's bytes. Throws a Refusal for what cannot be
 * painted, or would be too heavy.
 */
export async function paintFile(
  pack: Pack,
  request: PaintRequest & { readonly type: PictureType },
  photo: { readonly bytes: Uint8Array; readonly size: Size } | null,
): Promise<Uint8Array> {
  const { scene } = composeRequest(pack, request, photo?.size ?? null);
  return paintSceneFile(pack, scene, photo?.bytes ?? null, request.type);
}

/** Paints and encodes a scene of the pack's own artworks and fonts, with the photo's bytes. */
export async function paintSceneFile(
  pack: Pack,
  scene: Scene,
  photo: Uint8Array | null,
  type: PictureType,
): Promise<Uint8Array> {
  const canvas = await paintComposed(pack, scene, photo);
  try {
    return await encodePicture(canvas, type);
  } finally {
    giveBytesBack(canvas.data);
  }
}
