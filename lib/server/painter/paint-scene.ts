import 'server-only';
import type { GlyphTable } from '@/lib/render/glyph-table';
import type { Painter } from '@/lib/render/painter';
import type { Scene, TextRun } from '@/lib/render/scene';
import { blendMask, copyPixels, fillCanvas, readColour } from './blend';
import { glyphMask } from './glyph-masks';
import { findGround, type OverlaySource } from './ground';
import type { OpaquePixels } from './opaque-pixels';
import { blendOverlay } from './overlay';
import { placePixels } from './place-pixels';
import { takeBytes } from './spare-bytes';

type Layer = Scene['layers'][number];
type Assets = Parameters<typeof paintScene>[1];

/**
 * The server's painter: photo bytes in any format sharp reads, artworks that are drawn when they are
 * needed, and an opaque canvas as the picture. Rejects when the photo cannot be decoded.
 */
export const paintScene: Painter<Uint8Array, OverlaySource, Promise<OpaquePixels>> = async (
  scene,
  assets,
) => {
  const layers = scene.layers.filter(({ kind }) => kind !== 'photo' || assets.photo);
  const artworks = readGround(layers, assets);
  const canvas = await openCanvas(scene, artworks);
  for (const layer of layers.slice(artworks.size)) await paintLayer(canvas, layer, scene, assets);
  return canvas;
};

/** The artworks under everything that changes. */
function readGround(layers: readonly Layer[], { artworks }: Assets): Map<string, OverlaySource> {
  const ground = new Map<string, OverlaySource>();
  for (const layer of layers) {
    const source = layer.kind === 'image' ? artworks.get(layer.artwork) : undefined;
    if (layer.kind !== 'image' || !source || ground.has(layer.artwork)) break;
    ground.set(layer.artwork, source);
  }
  return ground;
}

async function openCanvas(
  scene: Scene,
  artworks: ReadonlyMap<string, OverlaySource>,
): Promise<OpaquePixels> {
  const { width, height, background } = scene;
  const data = takeBytes(width * height * 3);
  if (artworks.size === 0) fillCanvas(data, background);
  else data.set((await findGround(scene, artworks)).data);
  return { data, width, height };
}

async function paintLayer(
  canvas: OpaquePixels,
  layer: Layer,
  { background }: Scene,
  { photo, artworks, tables }: Assets,
): Promise<void> {
  if (layer.kind === 'photo') {
    if (!photo) return;
    copyPixels(canvas, await placePixels(photo, layer, background), layer.clip.x, layer.clip.y);
  } else if (layer.kind === 'image') {
    const overlay = await artworks.get(layer.artwork)?.();
    if (overlay) blendOverlay(canvas, overlay);
  } else paintRun(canvas, layer, tables);
}

function paintRun(
  canvas: OpaquePixels,
  run: TextRun,
  tables: ReadonlyMap<string, GlyphTable>,
): void {
  const table = tables.get(run.font);
  if (!table) return;
  const colour = readColour(run.colour);
  for (const { character, x } of run.glyphs) {
    const whole = Math.floor(x);
    const mask = glyphMask(table, character, run.size, x - whole);
    blendMask(canvas, mask, colour, whole, run.baseline);
  }
}
