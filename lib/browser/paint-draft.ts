import type { Scene } from '@/lib/render/scene';
import { type CanvasAssets, type CanvasContext, canvasPainter } from './paint-scene';

/**
 * Makes a painter for a photo that moves: what lies over it (artwork and texts, which stay) is
 * painted once and then copied, in a third of the time. The last overlay is kept.
 */
export function makeDraftPainter() {
  let kept: { readonly key: string; readonly canvas: HTMLCanvasElement } | null = null;
  return (context: CanvasContext, scene: Scene, assets: CanvasAssets): void => {
    const { width, height } = context.canvas;
    const top = scene.layers.findLastIndex(({ kind }) => kind === 'photo') + 1;
    const over = { ...scene, background: 'transparent', layers: scene.layers.slice(top) };
    const key = JSON.stringify([width, height, over, assets.artworks.size, assets.tables.size]);
    if (kept?.key !== key) kept = { key, canvas: paintOverlay(width, height, over, assets) };
    canvasPainter(context, 'draft')({ ...scene, layers: scene.layers.slice(0, top) }, assets);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(kept.canvas, 0, 0);
  };
}

function paintOverlay(
  width: number,
  height: number,
  over: Scene,
  assets: CanvasAssets,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d');
  if (context) canvasPainter(context)(over, assets);
  return canvas;
}
