import 'server-only';
import type { Pixels } from '@/lib/render/pixels';
import { mixByte } from './blend';
import type { OpaquePixels } from './opaque-pixels';

/** An artwork made ready to be laid over a canvas of its own size: where it is empty it has no run. */
export type Overlay = {
  readonly colours: OpaquePixels;
  readonly alpha: Uint8Array;
  /** Runs of opaque pixels and of half-transparent ones: the first pixel of each, and how many. */
  readonly opaque: Int32Array;
  readonly mixed: Int32Array;
};

/** Sorts an artwork's pixels into runs, once. */
export function makeOverlay({ data, width, height }: Pixels): Overlay {
  const count = width * height;
  const colours = new Uint8Array(count * 3);
  const alpha = new Uint8Array(count);
  for (let pixel = 0, from = 0, to = 0; pixel < count; pixel++, from += 4, to += 3) {
    colours[to] = data[from] ?? 0;
    colours[to + 1] = data[from + 1] ?? 0;
    colours[to + 2] = data[from + 2] ?? 0;
    alpha[pixel] = data[from + 3] ?? 0;
  }
  return {
    colours: { data: colours, width, height },
    alpha,
    opaque: findRuns(alpha, (value) => value === 255),
    mixed: findRuns(alpha, (value) => value > 0 && value < 255),
  };
}

function findRuns(alpha: Uint8Array, belongs: (value: number) => boolean): Int32Array {
  const runs: number[] = [];
  for (let pixel = 0; pixel < alpha.length; pixel++) {
    if (!belongs(alpha[pixel] ?? 0)) continue;
    const start = pixel;
    while (pixel < alpha.length && belongs(alpha[pixel] ?? 0)) pixel++;
    runs.push(start, pixel - start);
  }
  return Int32Array.from(runs);
}

/** Lays an overlay over a canvas of its size: opaque runs are copied, mixed ones blended. */
export function blendOverlay({ data }: OpaquePixels, overlay: Overlay): void {
  const { alpha, opaque, mixed } = overlay;
  const colours = overlay.colours.data;
  for (let run = 0; run < opaque.length; run += 2) {
    const start = (opaque[run] ?? 0) * 3;
    data.set(colours.subarray(start, start + (opaque[run + 1] ?? 0) * 3), start);
  }
  for (let run = 0; run < mixed.length; run += 2) {
    const start = mixed[run] ?? 0;
    const end = start + (mixed[run + 1] ?? 0);
    for (let pixel = start, at = start * 3; pixel < end; pixel++, at += 3) {
      const cover = alpha[pixel] ?? 0;
      data[at] = mixByte(data[at] ?? 0, colours[at] ?? 0, cover);
      data[at + 1] = mixByte(data[at + 1] ?? 0, colours[at + 1] ?? 0, cover);
      data[at + 2] = mixByte(data[at + 2] ?? 0, colours[at + 2] ?? 0, cover);
    }
  }
}

/** The bytes an overlay takes. */
export function weighOverlay({ colours, alpha, opaque, mixed }: Overlay): number {
  return colours.data.length + alpha.length + opaque.byteLength + mixed.byteLength;
}
