import type { GlyphTable } from '@/lib/render/glyph-table';
import type { PaintAssets, Painter } from '@/lib/render/painter';
import type { PhotoLayer, TextRun } from '@/lib/render/scene';
import { glyphPath } from './glyph-paths';

export type CanvasContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** What the browser paints with: photo and artwork are anything a canvas can draw. */
export type CanvasAssets = PaintAssets<CanvasImageSource, CanvasImageSource>;

/** fine: for good. draft: under a hand that moves, several times quicker and a little less smooth. */
export type Finish = 'fine' | 'draft';

/**
 * The browser's painter, on a canvas of any size: the scene is scaled to the canvas's width.
 */
export function canvasPainter(
  context: CanvasContext,
  finish: Finish = 'fine',
): Painter<CanvasImageSource, CanvasImageSource, void> {
  return (scene, assets) => {
    const scale = context.canvas.width / scene.width;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.imageSmoothingEnabled = true;
    context.imageSmoothingQuality = finish === 'fine' ? 'high' : 'low';
    context.fillStyle = scene.background;
    context.fillRect(0, 0, scene.width, scene.height);
    for (const layer of scene.layers) {
      if (layer.kind === 'photo') paintPhoto(context, layer, assets.photo);
      else if (layer.kind === 'text') paintRun(context, layer, assets.tables.get(layer.font));
      else {
        const artwork = assets.artworks.get(layer.artwork);
        if (artwork) context.drawImage(artwork, 0, 0, scene.width, scene.height);
      }
    }
  };
}

function paintPhoto(
  context: CanvasContext,
  layer: PhotoLayer,
  photo: CanvasImageSource | null,
): void {
  if (!photo) return;
  const { clip, width, height } = layer;
  context.save();
  context.beginPath();
  context.rect(clip.x, clip.y, clip.width, clip.height);
  context.clip();
  context.translate(layer.centreX, layer.centreY);
  context.rotate((layer.angle * Math.PI) / 180);
  context.drawImage(photo, -width / 2, -height / 2, width, height);
  context.restore();
}

function paintRun(context: CanvasContext, run: TextRun, table: GlyphTable | undefined): void {
  if (!table) return;
  const scale = run.size / table.unitsPerEm;
  context.fillStyle = run.colour;
  for (const { character, x } of run.glyphs) {
    context.save();
    context.translate(x, run.baseline);
    context.scale(scale, -scale);
    context.fill(glyphPath(table, character));
    context.restore();
  }
}
