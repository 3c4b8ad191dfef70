import 'server-only';
import type { PhotoLayer } from '@/lib/render/scene';
import type { OpaquePixels } from './opaque-pixels';

/**
 * Reads the clip's pixels out of a region (px from the photo's corner) of a photo already at the
 * layer's size, turned about the layer's centre, with bilinear sampling at pixel centres.
 */
export function sampleTurned(
  photo: OpaquePixels,
  region: { readonly left: number; readonly top: number },
  layer: PhotoLayer,
): OpaquePixels {
  const { clip } = layer;
  const radians = (-layer.angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const data = new Uint8Array(clip.width * clip.height * 3);
  for (let row = 0; row < clip.height; row++) {
    const dy = clip.y + row + 0.5 - layer.centreY;
    for (let column = 0; column < clip.width; column++) {
      const dx = clip.x + column + 0.5 - layer.centreX;
      const x = dx * cos - dy * sin + layer.width / 2 - 0.5 - region.left;
      const y = dx * sin + dy * cos + layer.height / 2 - 0.5 - region.top;
      samplePixel(photo, x, y, data, (row * clip.width + column) * 3);
    }
  }
  return { data, width: clip.width, height: clip.height };
}

function samplePixel(photo: OpaquePixels, x: number, y: number, out: Uint8Array, at: number): void {
  const { data, width, height } = photo;
  const left = Math.min(Math.max(Math.floor(x), 0), width - 2);
  const top = Math.min(Math.max(Math.floor(y), 0), height - 2);
  const right = Math.min(Math.max(x - left, 0), 1);
  const down = Math.min(Math.max(y - top, 0), 1);
  const start = (top * width + left) * 3;
  const below = start + width * 3;
  for (let channel = 0; channel < 3; channel++) {
    const upper = mix(data[start + channel] ?? 0, data[start + 3 + channel] ?? 0, right);
    const lower = mix(data[below + channel] ?? 0, data[below + 3 + channel] ?? 0, right);
    out[at + channel] = Math.round(mix(upper, lower, down));
  }
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
