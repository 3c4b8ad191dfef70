/** Linear light of an 8-bit value; sRGB and Display P3 share this curve (IEC 61966-2-1). */
const LINEAR = Float32Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

/** The way back, in 4,096 steps. */
const STEPS = 4096;
const ENCODED = Uint8ClampedArray.from({ length: STEPS + 1 }, (_, step) => {
  const share = step / STEPS;
  return 255 * (share <= 0.0031308 ? 12.92 * share : 1.055 * share ** (1 / 2.4) - 0.055);
});

/**
 * Turns RGBA pixels of Display P3 into sRGB where they stand, in linear light, both with the D65 white
 * (CSS Color 4, section 18); what sRGB cannot show is clipped. Written out, because a loop over a matrix
 * takes four times as long on 12 megapixels.
 */
export function convertP3(pixels: Uint8ClampedArray): void {
  for (let at = 0; at < pixels.length; at += 4) {
    const red = LINEAR[pixels[at] as number] as number;
    const green = LINEAR[pixels[at + 1] as number] as number;
    const blue = LINEAR[pixels[at + 2] as number] as number;
    pixels[at] = encode(1.2249402 * red - 0.2249402 * green);
    pixels[at + 1] = encode(1.0420569 * green - 0.0420569 * red);
    pixels[at + 2] = encode(1.0982735 * blue - 0.0196376 * red - 0.0786361 * green);
  }
}

function encode(light: number): number {
  if (light <= 0) return 0;
  return light >= 1 ? 255 : (ENCODED[(light * STEPS + 0.5) | 0] as number);
}
