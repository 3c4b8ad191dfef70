import 'server-only';
import sharp, { type Sharp } from 'sharp';
import { MAX_PHOTO_PIXELS } from '@/lib/domain/photo-file';
import { Refusal } from '@/lib/domain/refusal';
import { turn } from '@/lib/render/photo-geometry';
import type { PhotoLayer } from '@/lib/render/scene';
import type { OpaquePixels } from './opaque-pixels';
import { sampleTurned } from './sample-turned';

/**
 * The part of the photo that its clip shows, at the clip's size in px, on `background` where the
 * photo is transparent. Bytes: any format sharp reads; throws a Refusal when they cannot be decoded.
 */
export function placePixels(
  photo: Uint8Array,
  layer: PhotoLayer,
  background: string,
): Promise<OpaquePixels> {
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

async function cropUpright(photo: Sharp, layer: PhotoLayer): Promise<OpaquePixels> {
  const { data, info } = await photo
    .resize(layer.width, layer.height, { fit: 'fill', kernel: 'cubic' })
    .extract({
      left: Math.round(layer.clip.x - (layer.centreX - layer.width / 2)),
      top: Math.round(layer.clip.y - (layer.centreY - layer.height / 2)),
      width: layer.clip.width,
      height: layer.clip.height,
    })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: asPlain(data), width: info.width, height: info.height };
}

/** The same bytes: loops over canvases stay quick while all of these are of one class. */
function asPlain({ buffer, byteOffset, length }: Buffer): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
}

async function cropTurned(photo: Sharp, layer: PhotoLayer): Promise<OpaquePixels> {
  const region = findTurnedRegion(layer);
  const { data, info } = await photo
    .resize(layer.width, layer.height, { fit: 'fill', kernel: 'cubic' })
    .extract(region)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = { data, width: info.width, height: info.height };
  return sampleTurned(pixels, region, layer);
}

/** The part of the scaled photo that the clip can show once turned, with a pixel to spare around. */
function findTurnedRegion({ clip, centreX, centreY, width, height, angle }: PhotoLayer) {
  const [dx, dy] = [clip.x + clip.width / 2 - centreX, clip.y + clip.height / 2 - centreY];
  const middle = turn(dx, dy, -angle);
  const reach = Math.hypot(clip.width, clip.height) / 2 + 2;
  const left = Math.max(0, Math.floor(width / 2 + middle.x - reach));
  const top = Math.max(0, Math.floor(height / 2 + middle.y - reach));
  const right = Math.min(width, Math.ceil(width / 2 + middle.x + reach));
  const bottom = Math.min(height, Math.ceil(height / 2 + middle.y + reach));
  return { left, top, width: right - left, height: bottom - top };
}
