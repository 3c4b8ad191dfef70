import 'server-only';
import { makeKeepMade } from '../keep-made';
import { fillCanvas } from './blend';
import type { OpaquePixels } from './opaque-pixels';
import { blendOverlay, type Overlay } from './overlay';

/** Bytes of grounds kept: forty cards of 1200 x 630 (2.3 MB each), or fifteen stories. */
const BUDGET = 96_000_000;

const keepMade = makeKeepMade(BUDGET, ({ data }: OpaquePixels) => data.length);

type Sheet = { readonly width: number; readonly height: number; readonly background: string };

/** An artwork by its hash, as something that is laid over a canvas. */
export type OverlaySource = () => Promise<Overlay>;

/**
 * What does not change from one visual of a template to the next: its artworks over its background, by
 * hash, from bottom to top. Painted once and kept; never to be painted on.
 */
export function findGround(
  { width, height, background }: Sheet,
  artworks: ReadonlyMap<string, OverlaySource>,
): Promise<OpaquePixels> {
  const key = [width, height, background, ...artworks.keys()].join(' ');
  return keepMade(key, async () => {
    const canvas = { data: new Uint8Array(width * height * 3), width, height };
    fillCanvas(canvas.data, background);
    for (const source of artworks.values()) blendOverlay(canvas, await source());
    return canvas;
  });
}
