import 'server-only';
import type { GlyphTable } from '@/lib/render/glyph-table';
import type { Painter } from '@/lib/render/painter';
import type { Scene, TextRun } from '@/lib/render/scene';
import { blendMask, copyPixels, fillCanvas, readColour } from './blend';
import { glyphMask } from './glyph-masks';
import { findGround, type OverlaySource } from './ground';
import type { OpaquePixels } from './opaque-pixels';
import { blendOverlay } from './overlay';
import type { PaintedCanvas } from './painted-canvas';
import { placePixels } from './place-pixels';
import { takeBytes } from './spare-bytes';
import type { Rows } from './splice-png';

type Layer = Scene['layers'][number];
type Assets = Parameters<typeof paintScene>[1];

/**
 * The server's painter: photo bytes in any format sharp reads, artworks that are drawn when they are
 * needed, and a canvas as the picture. Rejects when the photo cannot be decoded.
 */
export const paintScene: Painter<Uint8Array, OverlaySource, Promise<PaintedCanvas>> = async (
  scene,
  assets,
) => {
  const layers = scene.layers.filter(({ kind }) => kind !== 'photo' || assets.photo);
  const artworks = readGround(layers, assets);
  const ground = artworks.size > 0 ? await findGround(scene, artworks) : null;
  const canvas = openCanvas(scene, ground);
  const changed: Rows[] = [];
  for (const layer of layers.slice(artworks.size)) {
    changed.push(await paintLayer(canvas, layer, scene, assets));
  }
  return { ...canvas, ground, changed };
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

function openCanvas(
  { width, height, background }: Scene,
  ground: OpaquePixels | null,
): OpaquePixels {
  const data = takeBytes(width * height * 3);
  if (ground) data.set(ground.data);
  else fillCanvas(data, background);
  return { data, width, height };
}

/** Paints a layer and returns the rows that it may have changed. */
async function paintLayer(
  canvas: OpaquePixels,
  layer: Layer,
  { background }: Scene,
  { photo, artworks, tables }: Assets,
): Promise<Rows> {
  if (layer.kind === 'text') return paintRun(canvas, layer, tables);
  if (layer.kind === 'image') {
    const overlay = await artworks.get(layer.artwork)?.();
    if (overlay) blendOverlay(canvas, overlay);
    return [0, canvas.height];
  }
  const { x, y, height } = layer.clip;
  if (photo) copyPixels(canvas, await placePixels(photo, layer, background), x, y);
  return [y, y + height];
}

function paintRun(
  canvas: OpaquePixels,
  run: TextRun,
  tables: ReadonlyMap<string, GlyphTable>,
): Rows {
  const table = tables.get(run.font);
  let [from, until] = [canvas.height, 0];
  if (!table) return [from, until];
  const colour = readColour(run.colour);
  for (const { character, x } of run.glyphs) {
    const whole = Math.floor(x);
    const mask = glyphMask(table, character, run.size, x - whole);
    blendMask(canvas, mask, colour, whole, run.baseline);
    from = Math.min(from, run.baseline + mask.y);
    until = Math.max(until, run.baseline + mask.y + mask.height);
  }
  return [from, until];
}
