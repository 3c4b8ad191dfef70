import { JPEG_QUALITIES } from '@/lib/domain/picture';
import type { Scene } from '@/lib/render/scene';
import { type CanvasAssets, canvasPainter } from './paint-scene';
import { openPageSheet } from './sheet';

/** How many bytes a scene has as the finest JPEG that is tried when it is saved. Throws canvas-missing. */
export async function weighPicture(scene: Scene, assets: CanvasAssets): Promise<number> {
  const { context, write } = openPageSheet(scene);
  canvasPainter(context)(scene, assets);
  return (await write('image/jpeg', JPEG_QUALITIES[0])).size;
}
