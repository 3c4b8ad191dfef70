import 'server-only';
import sharp, { type Sharp } from 'sharp';
import type { PhotoLayer } from '@/lib/render/scene';
import type { Pixels } from './pixels';
import { sampleTurned } from './sample-turned';

/** Photos beyond this many pixels are refused before they are decoded (a 200 MP phone passes). */
export const MAX_INPUT_PIXELS = 210_000_000;

/**
 * The part of the photo that its clip shows, at the clip's size in px, on `background` where the
 * photo is transparent. Bytes: any format sharp reads; rejects when they cannot be decoded.
 */
export function placePixels(
  photo: Uint8Array,
  layer: PhotoLayer,
  background: string,
): Promise<Pixels> {
  const opened = open(photo, background);
  return layer.angle === 0 ? cropUpright(opened, layer) : cropTurned(opened, layer);
}

function open(photo: Uint8Array, background: string): Sharp {
  return sharp(photo, { limitInputPixels: MAX_INPUT_PIXELS, failOn: 'error' })
    .autoOrient()
    .flatten({ background })
    .toColourspace('srgb');
}

async function cropUpright(photo: Sharp, layer: PhotoLayer): Promise<Pixels> {
  const { data, info } = await photo
    .resize(layer.width, layer.height, { fit: 'fill', kernel: 'lanczos3' })
    .extract({
      left: Math.round(layer.clip.x - (layer.centreX - layer.width / 2)),
      top: Math.round(layer.clip.y - (layer.centreY - layer.height / 2)),
      width: layer.clip.width,
      height: layer.clip.height,
    })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

async function cropTurned(photo: Sharp, layer: PhotoLayer): Promise<Pixels> {
  const { data, info } = await photo
    .resize(layer.width, layer.height, { fit: 'fill', kernel: 'lanczos3' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return sampleTurned({ data, width: info.width, height: info.height }, layer);
}
