/** Bluesky takes no avatar of a million bytes or more; every other network takes this one. */
export const MAX_PICTURE_BYTES = 1_000_000;

/** JPEG qualities (0 to 1) tried in order until the picture is light enough. */
export const JPEG_QUALITIES = [0.92, 0.88, 0.84, 0.78, 0.7, 0.6, 0.5] as const;
