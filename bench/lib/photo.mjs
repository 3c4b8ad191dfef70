import sharp from 'sharp';

/** A JPEG of 12 megapixels, as heavy for its size as a telephone's: noise of several sizes. */
export async function makeLargePhoto(seed) {
  const [width, height] = [4000, 3000];
  const layers = await Promise.all([12, 60, 400].map((cell) => stretchNoise(width, height, cell)));
  const [ground, ...others] = layers;
  return sharp(ground)
    .composite(others.map((input) => ({ input, blend: 'soft-light' })))
    .modulate({ hue: (seed * 37) % 360 })
    .jpeg({ quality: 88 })
    .toBuffer();
}

async function stretchNoise(width, height, cell) {
  const noise = { type: 'gaussian', mean: 128, sigma: 45 };
  const small = { width: Math.ceil(width / cell), height: Math.ceil(height / cell), channels: 3 };
  const drawn = await sharp({ create: { ...small, background: '#888', noise } })
    .png()
    .toBuffer();
  return sharp(drawn).resize(width, height, { fit: 'fill', kernel: 'cubic' }).png().toBuffer();
}
