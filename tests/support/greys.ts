import sharp from 'sharp';

/** The side, in px, of an avatar in a crowded list. */
const AVATAR = 40;

type Rgb = { readonly data: Uint8Array; readonly width: number; readonly height: number };

/** A picture `longest` px at its longest, in grey. */
export async function shrinkToGrey(
  { data, width, height }: Rgb,
  longest: number,
): Promise<number[]> {
  const grey = await sharp(data, { raw: { width, height, channels: 3 } })
    .resize(longest, longest, { fit: 'inside', kernel: 'lanczos3' })
    .greyscale()
    .raw()
    .toBuffer();
  return [...grey];
}

/** A picture as networks show it beside a message: 40 px, in grey, on its disc alone. */
export async function shrinkToDisc(picture: Rgb): Promise<number[]> {
  const grey = await shrinkToGrey(picture, AVATAR);
  const centre = (AVATAR - 1) / 2;
  return grey.filter(
    (_, index) =>
      Math.hypot((index % AVATAR) - centre, Math.floor(index / AVATAR) - centre) < AVATAR / 2,
  );
}

/** How two such pictures differ: the mean of 255 grey levels, and the share that changes by over 48. */
export function compareGreys(a: readonly number[], b: readonly number[]) {
  const differences = a.map((grey, index) => Math.abs(grey - (b[index] ?? 0)));
  const mean = differences.reduce((sum, difference) => sum + difference, 0) / a.length;
  const changed = differences.filter((difference) => difference > 48).length / a.length;
  return { mean, changed };
}
