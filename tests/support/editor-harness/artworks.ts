import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { TakenArtwork } from '@/lib/domain/draft';
import { type FormatName, formatNames, formatSizes } from '@/lib/domain/format';
import { Refusal } from '@/lib/domain/refusal';
import { findPhotoWindows } from '@/lib/render/find-photo-windows';
import { acceptArtwork } from '@/lib/server/artwork/accept-artwork';
import { readAlpha } from '@/lib/server/artwork/read-alpha';

type Drawing = { readonly width: number; readonly height: number; readonly inside: string };

/** A sheet of one colour with a hole, as an SVG path. */
const pierced = (width: number, height: number, holes: string, colour: string) =>
  `<path fill="${colour}" fill-rule="evenodd" d="M0 0H${width}V${height}H0Z${holes}"/>`;

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

const square = { width: 1080, height: 1080 };
const small = { width: 540, height: 540 };
const hole = 'M60 60H480V480H60Z';
const noise =
  '<filter id="n"><feTurbulence baseFrequency="0.9" numOctaves="4"/><feComponentTransfer><feFuncR type="linear" slope="4" intercept="-1.5"/><feFuncG type="linear" slope="4" intercept="-1.5"/><feFuncB type="linear" slope="4" intercept="-1.5"/><feFuncA type="linear" slope="0" intercept="1"/></feComponentTransfer></filter>';

/** Artworks as a team would draw them, by the name of their file. */
export const artworks: Readonly<Record<string, Drawing>> = {
  'cadre-rond': { ...square, inside: pierced(1080, 1080, circle(540, 470, 400), '#2B0B3F') },
  'deux-places': {
    ...square,
    inside: pierced(1080, 1080, `${circle(350, 400, 270)}M600 580H1000V980H600Z`, '#D6104F'),
  },
  histoire: {
    width: 1080,
    height: 1920,
    inside: pierced(1080, 1920, 'M90 90H990V1390H90Z', '#0F5C4A'),
  },
  tricolore: {
    ...small,
    inside: `${pierced(540, 540, hole, '#FFFFFF')}<path fill="#0055A4" d="M0 0H60V540H0Z"/><path fill="#EF4135" d="M480 0H540V540H480Z"/>`,
  },
  grain: {
    width: 1080,
    height: 1920,
    inside: `${noise}<clipPath id="c"><path clip-rule="evenodd" d="M0 0H1080V1920H0ZM290 290H790V790H290Z"/></clipPath><rect width="1080" height="1920" filter="url(#n)" clip-path="url(#c)"/>`,
  },
  plein: { ...square, inside: '<rect width="1080" height="1080" fill="#D6104F"/>' },
};

/** A drawing as the server takes it. Throws a Refusal. */
export async function takeDrawing(name: string): Promise<{ png: Uint8Array; taken: TakenArtwork }> {
  const drawing = artworks[name];
  if (!drawing) throw new RangeError(`No drawing is called ${name}`);
  const { png, width, height } = await acceptArtwork(await drawPng(drawing));
  const format = nearestFormat(width / height);
  const size = formatSizes[format];
  const fitted = await sharp(png)
    .resize({ ...size, fit: 'fill' })
    .png()
    .toBuffer();
  const search = findPhotoWindows(await readAlpha(fitted));
  if ('refusal' in search)
    throw new Refusal(
      `artwork-${search.refusal === 'no-window' ? 'without-window' : search.refusal}`,
    );
  const windows = search.windows.map(({ kind: _, ...window }) => window);
  const artwork = createHash('sha256').update(png).digest('hex');
  return { png, taken: { artwork, width, height, format, windows } };
}

function drawPng({ width, height, inside }: Drawing): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inside}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

function nearestFormat(shape: number): FormatName {
  const distance = (name: FormatName) =>
    Math.abs(Math.log(formatSizes[name].width / formatSizes[name].height / shape));
  return formatNames.toSorted((a, b) => distance(a) - distance(b))[0] ?? 'square';
}
