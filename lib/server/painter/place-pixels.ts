import 'server-only';
import sharp, { type Sharp } from 'sharp';
import { MAX_PHOTO_PIXELS } from '@/lib/domain/photo-file';
import { Refusal } from '@/lib/domain/refusal';
import type { PhotoLayer } from '@/lib/render/scene';
import type { Pixels } from './pixels';
import { sampleTurned } from './sample-turned';

/**
 * The part of the photo that its clip shows, at the clip's size in px, on `background` where the
 * photo is transparent. Bytes: any format sharp reads; throws a Refusal when they cannot be decoded.
 */
export function placePixels(
  photo: Uint8Array,
  layer: PhotoLayer,
  background: string,
): Promise<Pixels> {
  const opened = open(photo, background);
  const cropped = layer.angle === 0 ? cropUpright(opened, layer) : cropTurned(opened, layer);
  return cropped.catch((cause: unknown) => {
    throw new Refusal('photo-unreadable', { reason: String(cause) });
  });
}

function open(photo: Uint8Array, background: string): Sharp {
  return sharp(photo, { limitInputPixels: MAX_PHOTO_PIXELS, failOn: 'error' })
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
