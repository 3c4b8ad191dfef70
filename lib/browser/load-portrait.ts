import { Refusal } from '@/lib/domain/refusal';

/** The portraits that come with the site, to try a frame on. */
export const portraits = ['light', 'dark', 'glasses', 'group', 'off-centre', 'landscape'] as const;
export type Portrait = (typeof portraits)[number];

/** A drawn portrait in two sizes: for the stage, and for previews. */
export type LoadedPortrait = { readonly image: ImageBitmap; readonly small: ImageBitmap };

/** The shorter side, in px, of the small one. */
const SMALL = 480;

const loaded = new Map<string, Promise<LoadedPortrait>>();

/** One of the site's portraits, drawn once. Throws network-missing; a failed attempt may be made again. */
export function loadPortrait(name: string): Promise<LoadedPortrait> {
  const known = loaded.get(name);
  if (known) return known;
  const portrait = drawPortrait(name);
  loaded.set(name, portrait);
  portrait.catch(() => loaded.delete(name));
  return portrait;
}

async function drawPortrait(name: string): Promise<LoadedPortrait> {
  const drawing = new Image();
  drawing.src = `/portraits/${name}.svg`;
  // An SVG's blob is no bitmap in every browser; a picture of it is.
  await drawing.decode().catch(() => {
    throw new Refusal('network-missing');
  });
  const scale = SMALL / Math.min(drawing.naturalWidth, drawing.naturalHeight);
  const image = await createImageBitmap(drawing);
  const small = await createImageBitmap(image, {
    resizeWidth: Math.round(drawing.naturalWidth * scale),
    resizeHeight: Math.round(drawing.naturalHeight * scale),
    resizeQuality: 'high',
  });
  return { image, small };
}
