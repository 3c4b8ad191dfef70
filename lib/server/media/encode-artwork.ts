import 'server-only';
import sharp, { type Sharp } from 'sharp';

/** Side in px of the square a thumbnail fits in: 160 CSS px on a phone's two-fold screen. */
const THUMBNAIL = 320;

export type ArtworkFiles = { readonly artwork: Uint8Array; readonly thumbnail: Uint8Array };

/** An artwork (SVG, PNG or WebP bytes) as lossless WebP, and its thumbnail, both with alpha. */
export async function encodeArtwork(
  source: Uint8Array,
  size: { width: number; height: number },
): Promise<ArtworkFiles> {
  const { data, info } = await sharp(source)
    .resize(size.width, size.height, { fit: 'fill' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const pixels = () => sharp(data, { raw: { width, height, channels: 4 } });
  const [artwork, thumbnail] = await Promise.all([
    pixels().webp({ lossless: true }).toBuffer(),
    encodeThumbnail(pixels()),
  ]);
  return { artwork, thumbnail };
}

function encodeThumbnail(pixels: Sharp): Promise<Buffer> {
  return pixels
    .resize(THUMBNAIL, THUMBNAIL, { fit: 'inside' })
    .webp({ quality: 62, alphaQuality: 70, effort: 6, smartSubsample: true })
    .toBuffer();
}
