import 'server-only';
import sharp, { type Sharp } from 'sharp';
import type { Pixels } from '@/lib/render/pixels';
import { keepUnmade, type MediaStore } from './media-store';

type Size = { readonly width: number; readonly height: number };

/** The artwork itself, and its thumbnail: 160 CSS px on a phone's two-fold screen. */
const ARTWORK = { lossless: true } as const;
const THUMBNAIL_SIDE = 320;
const THUMBNAIL = { quality: 62, alphaQuality: 70, effort: 6, smartSubsample: true } as const;

/**
 * Keeps an artwork (SVG, PNG or WebP bytes) and its thumbnail, both WebP with alpha, and returns
 * their hashes. Neither is encoded before somebody asks for it.
 */
export function keepArtwork(media: MediaStore, source: Uint8Array, { width, height }: Size) {
  const size = { width, height };
  const pixels = () => rasterise(source, size);
  const open = async () => openPixels(await pixels());
  return {
    artwork: keepUnmade(media, 'image/webp', {
      source,
      recipe: { ...size, ...ARTWORK },
      make: async () => (await open()).webp(ARTWORK).toBuffer(),
      rasterise: pixels,
    }),
    thumbnail: keepUnmade(media, 'image/webp', {
      source,
      recipe: { ...size, ...THUMBNAIL, side: THUMBNAIL_SIDE },
      make: async () =>
        (await open())
          .resize(THUMBNAIL_SIDE, THUMBNAIL_SIDE, { fit: 'inside' })
          .webp(THUMBNAIL)
          .toBuffer(),
    }),
  };
}

async function rasterise(source: Uint8Array, size: Size): Promise<Pixels> {
  const { data, info } = await sharp(source)
    .resize(size.width, size.height, { fit: 'fill' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

function openPixels({ data, width, height }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels: 4 } });
}
