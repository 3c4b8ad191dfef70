import 'server-only';
import type { Painter } from '@/lib/render/painter';
import type { TextRun } from '@/lib/render/scene';
import type { ArtworkPixels } from '../media/media-store';
import { blendArtwork, blendMask, copyPixels, fillCanvas, readColour } from './blend';
import { glyphMask } from './glyph-masks';
import type { Pixels } from './pixels';
import { placePixels } from './place-pixels';

/**
 * The server's painter: photo bytes in any format sharp reads, artwork as RGBA pixels, and an RGB
 * canvas as the picture. Rejects when the photo cannot be decoded.
 */
export const paintScene: Painter<Uint8Array, ArtworkPixels, Promise<Pixels>> = async (
  scene,
  assets,
) => {
  const canvas = fillCanvas(scene.width, scene.height, scene.background);
  for (const layer of scene.layers) {
    if (layer.kind === 'photo') {
      if (assets.photo) {
        const pixels = await placePixels(assets.photo, layer, scene.background);
        copyPixels(canvas, pixels, layer.clip.x, layer.clip.y);
      }
    } else if (layer.kind === 'image') {
      const artwork = assets.artworks.get(layer.artwork);
      if (artwork) blendArtwork(canvas, artwork);
    } else paintRun(canvas, layer, assets.tables);
  }
  return canvas;
};

function paintRun(
  canvas: Pixels,
  run: TextRun,
  tables: Parameters<typeof paintScene>[1]['tables'],
): void {
  const table = tables.get(run.font);
  if (!table) return;
  const colour = readColour(run.colour);
  for (const { character, x } of run.glyphs) {
    const whole = Math.floor(x);
    const mask = glyphMask(table, character, run.size, x - whole);
    if (mask) blendMask(canvas, mask, colour, whole, run.baseline);
  }
}
