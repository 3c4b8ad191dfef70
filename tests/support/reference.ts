import sharp from 'sharp';
import type { GlyphTable } from '@/lib/render/glyph-table';
import type { PhotoLayer, Scene, TextRun } from '@/lib/render/scene';

/**
 * The reference both painters are held against: the scene as one SVG, its words as outlines,
 * rasterised by sharp. PNG bytes.
 */
export async function paintReference(
  scene: Scene,
  assets: { photo: Uint8Array; artwork: Uint8Array; tables: readonly GlyphTable[] },
): Promise<Buffer> {
  const parts: string[] = [];
  for (const layer of scene.layers) {
    if (layer.kind === 'photo') parts.push(await drawPhoto(layer, assets.photo));
    else if (layer.kind === 'text') parts.push(drawRun(layer, assets.tables));
    else parts.push(drawImage(assets.artwork, 0, 0, scene.width, scene.height));
  }
  const { width, height } = scene;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<rect width="${width}" height="${height}" fill="${scene.background}"/>${parts.join('')}</svg>`;
  return sharp(Buffer.from(svg), { unlimited: true }).png().toBuffer();
}

async function drawPhoto(layer: PhotoLayer, photo: Uint8Array): Promise<string> {
  const { clip, centreX, centreY, width, height, angle } = layer;
  const scaled = await sharp(photo)
    .autoOrient()
    .resize(width, height, { fit: 'fill' })
    .png({ compressionLevel: 1 })
    .toBuffer();
  const image = drawImage(scaled, -width / 2, -height / 2, width, height);
  return (
    `<clipPath id="window"><rect x="${clip.x}" y="${clip.y}" width="${clip.width}" height="${clip.height}"/></clipPath>` +
    `<g clip-path="url(#window)"><g transform="translate(${centreX} ${centreY}) rotate(${angle})">${image}</g></g>`
  );
}

function drawImage(png: Uint8Array, x: number, y: number, width: number, height: number): string {
  const data = Buffer.from(png).toString('base64');
  return `<image x="${x}" y="${y}" width="${width}" height="${height}" href="data:image/png;base64,${data}"/>`;
}

function drawRun(run: TextRun, tables: readonly GlyphTable[]): string {
  const table = tables.find(({ font }) => font === run.font);
  if (!table) throw new Error(`Expected the glyph table of font ${run.font}`);
  const scale = run.size / table.unitsPerEm;
  const glyphs = run.glyphs.map(({ character, x }) => {
    const outline = table.glyphs.get(character)?.outline ?? '';
    return `<path d="${outline}" transform="translate(${x} ${run.baseline}) scale(${scale} ${-scale})"/>`;
  });
  return `<g fill="${run.colour}">${glyphs.join('')}</g>`;
}
