import 'server-only';
import type { ReactElement } from 'react';
import sharp, { type Sharp } from 'sharp';
import { formatSizes } from '@/lib/domain/format';
import type { Pack } from '../pack/open-pack';
import { composeRequest, paintComposed, paintTemplate } from '../painter/paint-template';
import { readPortrait } from '../previews';
import { drawPicture } from './draw-picture';
import type { Subject } from './subject';

/** Side in px of a badge before @vercel/og fits it to its circle: that of the largest one. */
const BADGE = 524;

/**
 * Paints a subject's picture (about 0.3 s): a PNG of 1200x630 px, far under the 600 kB above which
 * WhatsApp shows none. Without `isOpen`, the page's name alone.
 */
export async function paintPicture(
  pack: Pack,
  subject: Subject,
  isOpen: boolean,
): Promise<Uint8Array<ArrayBuffer>> {
  if (isOpen && subject.visual) return paintVisual(pack, subject.visual);
  const pictures = isOpen ? await paintBadges(pack, subject) : null;
  // Loaded for the first picture: a site that nobody links to does without its 3 MB.
  const { ImageResponse } = await import('@vercel/og');
  const tree = drawPicture(pack, subject, pictures) as unknown as ReactElement;
  const fonts = [{ name: 'pack', data: Buffer.from(pack.fonts.text) }];
  const drawn = new ImageResponse(tree, { ...formatSizes.link, fonts });
  return encodePicture(sharp(await drawn.arrayBuffer()).flatten());
}

/** A visual is its own picture: no page is drawn around it, but its own background where it has another shape. */
async function paintVisual(pack: Pack, visual: NonNullable<Subject['visual']>) {
  const { scene } = composeRequest(pack, visual, null);
  const { data, width, height } = await paintComposed(pack, scene, null);
  const picture = sharp(data, { raw: { width, height, channels: 3 } });
  const { background } = scene;
  return encodePicture(picture.resize({ ...formatSizes.link, fit: 'contain', background }));
}

/** Flat colours: a palette looks the same at a third of the bytes, and at half those of a JPEG. */
async function encodePicture(picture: Sharp): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await picture.png({ palette: true }).toBuffer());
}

async function paintBadges(pack: Pack, { badges }: Subject): Promise<string[]> {
  const portrait = await readPortrait();
  return Promise.all(
    badges.map(async ({ slug }) => {
      const request = { template: slug, format: 'square', texts: {}, territory: null } as const;
      const { data, width, height } = await paintTemplate(pack, request, portrait);
      const png = await sharp(data, { raw: { width, height, channels: 3 } })
        .resize(BADGE, BADGE)
        .png({ compressionLevel: 1 })
        .toBuffer();
      return `data:image/png;base64,${png.toString('base64')}`;
    }),
  );
}
