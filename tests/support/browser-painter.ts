import { canvasPainter } from '@/lib/browser/paint-scene';
import { type GlyphFile, openGlyphFile } from '@/lib/render/glyph-table';
import type { Scene } from '@/lib/render/scene';

/** The page's side of parity.spec.ts: the product's own painter, called from a blank page. */
Object.assign(window, { paintInBrowser });

async function paintInBrowser(
  scene: Scene,
  addresses: { photo: string; artwork: string; glyphs: string[] },
): Promise<string> {
  const [photo, artwork] = await Promise.all([read(addresses.photo), read(addresses.artwork)]);
  const [basic, extended] = await Promise.all(
    addresses.glyphs.map(async (address) => (await (await fetch(address)).json()) as GlyphFile),
  );
  if (!basic || !extended) throw new Error('Expected two glyph files');
  const table = openGlyphFile(extended, openGlyphFile(basic));
  const hashes = scene.layers.flatMap((layer) => (layer.kind === 'image' ? layer.artwork : []));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [scene.width, scene.height];
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('Expected a canvas');
  canvasPainter(context)(scene, {
    photo,
    artworks: new Map(hashes.map((hash) => [hash, artwork])),
    tables: new Map([[table.font, table]]),
  });
  return canvas.toDataURL('image/png');
}

async function read(address: string): Promise<ImageBitmap> {
  return createImageBitmap(await (await fetch(address)).blob());
}
