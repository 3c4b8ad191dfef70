import 'server-only';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import sharp from 'sharp';
import type { Template } from '@/lib/domain/template';
import { keepMedium } from './media/media-store';
import type { Pack } from './pack/open-pack';
import { paintTemplate } from './painter/paint-template';

/** Side of a preview in px: a gallery tile on a phone's two-fold screen. */
const SIDE = 280;

/** Media hashes: the sample portrait's, and each badge's preview by slug. */
export type Previews = { readonly portrait: string; readonly badges: ReadonlyMap<string, string> };

/** Paints the sample portrait in each badge; keeps the pictures, and the portrait, as media. */
export async function paintPreviews(pack: Pack): Promise<Previews> {
  const portrait = await readPortrait();
  const badges = pack.templates.filter(({ kind, formats }) => kind === 'badge' && formats.square);
  const previews = badges.map(
    async (template) => [template.slug, await paintPreview(pack, template, portrait)] as const,
  );
  return {
    portrait: keepMedium(pack.media, 'image/jpeg', portrait.bytes),
    badges: new Map(await Promise.all(previews)),
  };
}

type Portrait = { readonly bytes: Uint8Array; readonly size: { width: number; height: number } };

/** The drawn portrait that shows what a badge looks like, as a photo. */
export async function readPortrait(): Promise<Portrait> {
  const drawing = await readFile(resolve('public/portraits/sample.svg'));
  const { data, info } = await sharp(drawing)
    .jpeg({ quality: 86 })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, size: { width: info.width, height: info.height } };
}

async function paintPreview(pack: Pack, template: Template, portrait: Portrait): Promise<string> {
  const request = {
    template: template.slug,
    format: 'square',
    texts: {},
    territory: null,
  } as const;
  const { data, width, height } = await paintTemplate(pack, request, portrait);
  const bytes = await sharp(data, { raw: { width, height, channels: 3 } })
    .resize(SIDE, SIDE)
    .webp({ quality: 76, effort: 6, smartSubsample: true })
    .toBuffer();
  return keepMedium(pack.media, 'image/webp', bytes);
}
