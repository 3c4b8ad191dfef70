import { type RefObject, useEffect, useMemo } from 'react';
import { canvasPainter } from '@/lib/browser/paint-scene';
import type { GlyphTable } from '@/lib/render/glyph-table';
import { listArtworks } from '@/lib/render/list-artworks';
import type { Scene } from '@/lib/render/scene';
import type { GlyphTables } from './compose-badge';

/**
 * Paints a scene on a canvas before the next frame, each time it or its assets change. What has not
 * arrived yet is left out, so that a former template is never shown for the chosen one.
 */
export function usePaintedCanvas(
  canvas: RefObject<HTMLCanvasElement | null>,
  scene: Scene | null,
  photo: ImageBitmap | null,
  artwork: ImageBitmap | null,
  tables: GlyphTables,
): void {
  const byFont = useMemo(() => indexTables(tables), [tables]);
  useEffect(() => {
    if (!scene) return;
    const frame = requestAnimationFrame(() => {
      const context = canvas.current?.getContext('2d', { alpha: false });
      if (!context) return;
      const artworks = nameArtwork(scene, artwork);
      canvasPainter(context)(scene, { photo, artworks, tables: byFont });
    });
    return () => cancelAnimationFrame(frame);
  }, [canvas, scene, photo, artwork, byFont]);
}

/** The one artwork a template's scene names, in the size this canvas needs; none on its way. */
function nameArtwork(scene: Scene, artwork: ImageBitmap | null): ReadonlyMap<string, ImageBitmap> {
  return new Map(artwork ? listArtworks(scene).map((hash) => [hash, artwork]) : []);
}

function indexTables(tables: GlyphTables): ReadonlyMap<string, GlyphTable> {
  return new Map(Object.values(tables).map((table) => [table.font, table]));
}
