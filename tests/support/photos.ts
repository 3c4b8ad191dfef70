import sharp from 'sharp';

/**
 * A picture with detail at every size, like a photograph: noise of six octaves in three colours,
 * the same for the same seed. JPEG bytes.
 */
export async function makePhoto(width: number, height: number, seed = 1): Promise<Buffer> {
  let sum: Float32Array | null = null;
  for (let octave = 0; octave < 7; octave++) {
    const cell = 2 ** (8 - octave);
    const layer = await stretchNoise(width, height, cell, seed * 97 + octave);
    const weight = 0.62 ** octave;
    const into: Float32Array = sum ?? new Float32Array(layer.length);
    layer.forEach((value, index) => {
      into[index] = (into[index] ?? 0) + (value - 128) * weight;
    });
    sum = into;
  }
  const pixels = Uint8Array.from(sum ?? [], (value) => Math.min(255, Math.max(0, 128 + value)));
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 92 })
    .toBuffer();
}

async function stretchNoise(width: number, height: number, cell: number, seed: number) {
  const columns = Math.max(2, Math.ceil(width / cell));
  const rows = Math.max(2, Math.ceil(height / cell));
  const random = makeRandom(seed);
  const noise = Uint8Array.from({ length: columns * rows * 3 }, () => random() * 256);
  return sharp(noise, { raw: { width: columns, height: rows, channels: 3 } })
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer();
}

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
