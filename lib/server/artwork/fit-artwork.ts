import 'server-only';
import sharp from 'sharp';
import { type FormatName, formatNames, formatSizes } from '@/lib/domain/format';
import type { AcceptedArtwork } from './accept-artwork';

type Size = { readonly width: number; readonly height: number };

/** How an artwork stands in the format whose shape is nearest to its own. */
export type Fit = {
  readonly format: FormatName;
  /** Px of the format for one of the artwork. */
  readonly scale: Size;
  /** Where the artwork begins, in px of the format. */
  readonly left: number;
  readonly top: number;
};

/** Finds the format whose shape is nearest; the artwork fills it, or stands whole in its middle. */
export function fitArtwork({ width, height }: Size): Fit {
  const [format] = [...formatNames].sort(
    (a, b) => distance(formatSizes[a], width / height) - distance(formatSizes[b], width / height),
  );
  const name = format ?? 'square';
  const size = formatSizes[name];
  const [across, down] = [size.width / width, size.height / height];
  // Less than a px of difference is one of rounding: the artwork fills the format.
  if (isSameShape({ width, height }, size)) {
    return { format: name, scale: { width: across, height: down }, left: 0, top: 0 };
  }
  const scale = Math.min(across, down);
  return {
    format: name,
    scale: { width: scale, height: scale },
    left: (size.width - width * scale) / 2,
    top: (size.height - height * scale) / 2,
  };
}

function isSameShape({ width, height }: Size, format: Size): boolean {
  return Math.abs((width * format.height) / format.width - height) <= 1;
}

function distance(size: Size, shape: number): number {
  return Math.abs(Math.log(size.width / size.height / shape));
}

/** The artwork's PNG in its format's shape: as it came, or on a transparent canvas that it touches on two sides. */
export async function padArtwork(
  { png, width, height }: AcceptedArtwork,
  { format, scale, left, top }: Fit,
): Promise<Uint8Array> {
  if (left === 0 && top === 0) return png;
  const size = formatSizes[format];
  const across = Math.round(size.width / scale.width) - width;
  const down = Math.round(size.height / scale.height) - height;
  return sharp(png)
    .extend({
      left: Math.floor(across / 2),
      right: Math.ceil(across / 2),
      top: Math.floor(down / 2),
      bottom: Math.ceil(down / 2),
      background: { r: 0, g: 0, b: 0, alpha: 0 },
    })
    .png({ compressionLevel: 6 })
    .toBuffer();
}
