import type { GlyphTable } from '@/lib/render/glyph-table';
import type { Scene } from '@/lib/render/scene';
import { encodeJpeg } from './encode-picture';
import { loadArtwork } from './load-artwork';
import { canvasPainter } from './paint-scene';

/**
 * Paints a scene afresh at its true size, with its full artwork, and encodes it as JPEG.
 * Rejects when the artwork cannot be fetched: a picture without it is never made.
 */
export async function makePicture(
  scene: Scene,
  photo: ImageBitmap,
  tables: readonly GlyphTable[],
): Promise<Blob> {
  const hashes = scene.layers.flatMap((layer) => (layer.kind === 'image' ? layer.artwork : []));
  const artworks = await Promise.all(
    hashes.map(async (hash) => [hash, await loadArtwork(hash)] as const),
  );
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [scene.width, scene.height];
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('Expected a canvas to draw on but the browser has none left');
  canvasPainter(context)(scene, {
    photo,
    artworks: new Map(artworks),
    tables: new Map(tables.map((table) => [table.font, table])),
  });
  return encodeJpeg(canvas);
}
