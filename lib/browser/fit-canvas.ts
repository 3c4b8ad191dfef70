import type { Size } from '@/lib/render/photo-geometry';
import type { Finish } from './paint-scene';

/**
 * Gives a canvas the scene's own size in px, or for a draft no more pixels than the screen shows of
 * it: a telephone shows 716 of a badge's 1080, which is less than half of the work.
 */
export function fitCanvas(canvas: HTMLCanvasElement, scene: Size, finish: Finish): void {
  if (finish === 'fine') {
    resize(canvas, scene.width, scene.height);
    return;
  }
  // Asked once a gesture: reading a width makes the browser lay the page out.
  if (canvas.width !== scene.width) return;
  const seen = Math.ceil(canvas.clientWidth * devicePixelRatio);
  if (seen < scene.width) resize(canvas, seen, Math.round((seen * scene.height) / scene.width));
}

function resize(canvas: HTMLCanvasElement, width: number, height: number): void {
  if (canvas.width === width && canvas.height === height) return;
  canvas.width = width;
  canvas.height = height;
}
