import { Refusal } from '@/lib/domain/refusal';
import type { GlyphTable } from '@/lib/render/glyph-table';
import { listArtworks } from '@/lib/render/list-artworks';
import type { Scene } from '@/lib/render/scene';
import { encodePicture, type PictureType } from './encode-picture';
import { loadArtwork } from './load-artwork';
import { canvasPainter } from './paint-scene';

/**
 * Paints a scene afresh at its true size, with its full artwork, and encodes it under an ASCII name
 * that says nothing of the person. Throws a Refusal; network-missing when the artwork cannot be fetched: a picture without it is
 * never made.
 */
export async function makePicture(
  scene: Scene,
  photo: ImageBitmap,
  tables: readonly GlyphTable[],
  type: PictureType,
): Promise<File> {
  const artworks = await Promise.all(
    listArtworks(scene).map(async (hash) => [hash, await loadArtwork(hash)] as const),
  ).catch(() => {
    throw new Refusal('network-missing');
  });
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [scene.width, scene.height];
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Refusal('canvas-missing');
  canvasPainter(context)(scene, {
    photo,
    artworks: new Map(artworks),
    tables: new Map(tables.map((table) => [table.font, table])),
  });
  const picture = await encodePicture(canvas, type);
  const name = `picbadge-${scene.width}x${scene.height}.${type === 'jpeg' ? 'jpg' : 'png'}`;
  return new File([picture], name, { type: picture.type });
}
