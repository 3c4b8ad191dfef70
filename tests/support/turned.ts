import sharp, { type Sharp } from 'sharp';

/** The EXIF orientations, and how each one's pixels are stored so that the picture stands upright. */
const STORED: Readonly<Record<number, (image: Sharp) => Sharp>> = {
  1: (image) => image,
  2: (image) => image.flop(),
  3: (image) => image.rotate(180),
  4: (image) => image.flip(),
  5: (image) => image.rotate(270).flop(),
  6: (image) => image.rotate(270),
  7: (image) => image.rotate(90).flop(),
  8: (image) => image.rotate(90),
};

/** A picture as a JPEG stored in one of the eight EXIF orientations. Throws RangeError for others. */
export async function storeTurned(upright: Uint8Array, orientation: number): Promise<Buffer> {
  const store = STORED[orientation];
  if (!store)
    throw new RangeError(`Expected an orientation from 1 to 8 but received ${orientation}`);
  // Turned pixels first, in a lossless step: sharp does not turn and mirror in the order asked.
  return sharp(await store(sharp(upright)).png({ compressionLevel: 1 }).toBuffer())
    .withMetadata({ orientation })
    .jpeg({ quality: 95 })
    .toBuffer();
}
