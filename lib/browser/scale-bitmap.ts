/** The shorter side kept of a photo, in px: twice a badge's, so that a close crop stays sharp. */
export const KEPT_SIDE = 2160;

/** The most pixels kept of a photo: iPhones draw no larger canvas. */
const KEPT_PIXELS = 16_000_000;

/** Shorter side in px of the copy that galleries are painted with. */
const SMALL_SIDE = 640;

/** What is kept of a decoded photo; the one given is closed when it is not that one. */
export async function keepPhoto(decoded: ImageBitmap): Promise<ImageBitmap> {
  const byPixels = Math.sqrt(KEPT_PIXELS / (decoded.width * decoded.height));
  const kept = await scale(decoded, Math.min(KEPT_SIDE / shorterSide(decoded), byPixels), 'high');
  if (!kept) return decoded;
  decoded.close();
  return kept;
}

/** The copy that galleries are painted with. */
export async function makeSmall(photo: ImageBitmap): Promise<ImageBitmap> {
  const copy = await scale(photo, SMALL_SIDE / shorterSide(photo), 'medium');
  return copy ?? createImageBitmap(photo);
}

function shorterSide({ width, height }: ImageBitmap): number {
  return Math.min(width, height);
}

/** A copy scaled down, or null for a ratio that would enlarge. */
async function scale(bitmap: ImageBitmap, ratio: number, resizeQuality: ResizeQuality) {
  if (ratio >= 1) return null;
  return createImageBitmap(bitmap, {
    resizeWidth: Math.max(1, Math.round(bitmap.width * ratio)),
    resizeHeight: Math.max(1, Math.round(bitmap.height * ratio)),
    resizeQuality,
  });
}
