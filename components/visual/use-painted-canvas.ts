import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import { fitCanvas } from '@/lib/browser/fit-canvas';
import { makeDraftPainter } from '@/lib/browser/paint-draft';
import { queuePaint } from '@/lib/browser/paint-queue';
import { canvasPainter, type Finish } from '@/lib/browser/paint-scene';
import type { GlyphTable } from '@/lib/render/glyph-table';
import { listArtworks } from '@/lib/render/list-artworks';
import type { Scene } from '@/lib/render/scene';
import type { GlyphTables } from './glyph-tables';

type Painted = {
  /** Makes the scene when its turn to be painted comes; the same function while nothing changes. */
  readonly compose: (() => Scene) | null;
  readonly photo: ImageBitmap | null;
  readonly artwork: ImageBitmap | null;
  readonly tables: GlyphTables;
  readonly finish: Finish;
  /** The canvas under the hand: as large as the scene, and painted before the next frame. */
  readonly isStage?: boolean;
};

/**
 * Paints a scene on a canvas each time what makes it or its assets change. What has not arrived yet is left
 * out, so that a former template is never shown for the chosen one.
 */
export function usePaintedCanvas(
  canvas: RefObject<HTMLCanvasElement | null>,
  { compose, photo, artwork, tables, finish, isStage = false }: Painted,
): void {
  const byFont = useMemo(() => indexTables(tables), [tables]);
  const [paintDraft] = useState(makeDraftPainter);
  // A layout effect, so that it is painted in the very frame in which it appears.
  useLayoutEffect(() => {
    if (!compose) return;
    const paint = () => {
      const context = canvas.current?.getContext('2d', { alpha: false });
      if (!context) return;
      const scene = compose();
      if (isStage) fitCanvas(context.canvas, scene, finish);
      const assets = { photo, artworks: nameArtwork(scene, artwork), tables: byFont };
      if (finish === 'draft') paintDraft(context, scene, assets);
      else canvasPainter(context)(scene, assets);
    };
    return queuePaint(canvas, paint, isStage);
  }, [canvas, compose, photo, artwork, byFont, finish, isStage, paintDraft]);
}

/** The one artwork a template's scene names, in the size this canvas needs; none on its way. */
function nameArtwork(scene: Scene, artwork: ImageBitmap | null): ReadonlyMap<string, ImageBitmap> {
  return new Map(artwork ? listArtworks(scene).map((hash) => [hash, artwork]) : []);
}

function indexTables(tables: GlyphTables): ReadonlyMap<string, GlyphTable> {
  return new Map(Object.values(tables).map((table) => [table.font, table]));
}
