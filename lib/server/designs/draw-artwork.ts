import 'server-only';
import satori from 'satori';
import { type FormatName, formatSizes } from '@/lib/domain/format';
import type { Design, DesignKit } from './design';

/**
 * Draws a Design as an SVG document, all words as outlines.
 * `font` is any of the pack's font files: satori asks for one, though no text is left to it.
 */
export async function drawArtwork(
  design: Design,
  format: FormatName,
  kit: DesignKit,
  font: Uint8Array,
): Promise<string> {
  const drawn = design.formats[format];
  if (!drawn) throw new RangeError(`Expected a format this design draws but received ${format}`);
  return satori(drawn.draw(kit), {
    ...formatSizes[format],
    fonts: [{ name: 'pack', data: Buffer.from(font) }],
  });
}
