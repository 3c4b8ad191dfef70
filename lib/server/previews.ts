import 'server-only';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Template } from '@/lib/domain/template';
import { makeOnce } from './make-once';
import { keepMedium } from './media/media-store';
import type { Pack } from './pack/open-pack';
import { paintTemplate } from './painter/paint-template';

/** Side of a preview in px: a gallery tile on a phone's two-fold screen. */
const SIDE = 280;

/** Side in px of the few badges shown large: the home page's circle on a phone's two-fold screen. */
const LARGE_SIDE = 480;

/** How many badges are shown large. */
export const LARGE = 2;

/** Media hashes. */
export type Previews = {
  /** The sample portrait as a photo to try with. */
  readonly portrait: string;
  /** Each badge's small preview, by slug. */
  readonly badges: ReadonlyMap<string, string>;
  /** The bare portrait as the home page shows it. */
  readonly largePortrait: string;
};

/** Paints the sample portrait in each badge; keeps the pictures, and the portrait, as media. */
export async function paintPreviews(pack: Pack): Promise<Previews> {
  const portrait = await readPortrait();
  const badges = pack.templates.filter(({ kind, formats }) => kind === 'badge' && formats.square);
  const previews = badges.map(
    async (template) => [template.slug, await paintSmall(pack, template)] as const,
  );
  const shown = badges.filter(({ state }) => state === 'published').slice(0, LARGE);
  await Promise.all(shown.map((template) => paintLarge(pack, template)));
  return {
    portrait: keepMedium(pack.media, 'image/jpeg', portrait.bytes),
    badges: new Map(await Promise.all(previews)),
    largePortrait: await keepPreview(pack, sharp(portrait.bytes), LARGE_SIDE),
  };
}

type Painted = WeakMap<Template['formats'], Promise<string>>;
const small: Painted = new WeakMap();
const large: Painted = new WeakMap();

/** Media hash of a badge's small preview, painted once while its formats stay what they are. */
export function paintSmall(pack: Pack, template: Template): Promise<string> {
  return paintOnce(small, pack, template, SIDE);
}

/** The same of the picture that the home page shows. */
export function paintLarge(pack: Pack, template: Template): Promise<string> {
  return paintOnce(large, pack, template, LARGE_SIDE);
}

function paintOnce(painted: Painted, pack: Pack, template: Template, side: number) {
  const { formats } = template;
  const painting = painted.get(formats) ?? paintPreview(pack, template, side);
  painted.set(formats, painting);
  painting.catch(() => painted.delete(formats));
  return painting;
}

type Portrait = { readonly bytes: Uint8Array; readonly size: { width: number; height: number } };

/** The drawn portrait that shows what a badge looks like, as a photo. */
export const readPortrait = makeOnce(async (): Promise<Portrait> => {
  const drawing = await readFile(resolve('public/portraits/sample.svg'));
  const { data, info } = await sharp(drawing)
    .jpeg({ quality: 86 })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, size: { width: info.width, height: info.height } };
});

async function paintPreview(pack: Pack, template: Template, side: number): Promise<string> {
  const request = {
    template: template.slug,
    format: 'square',
    texts: {},
    territory: null,
  } as const;
  // A post is whole without a photo.
  const photo = template.kind === 'post' ? null : await readPortrait();
  const { data, width, height } = await paintTemplate(pack, request, photo);
  return keepPreview(pack, sharp(data, { raw: { width, height, channels: 3 } }), side);
}

/** Keeps a picture as a small square of `side` px; returns its media hash. */
export async function keepPreview(pack: Pack, picture: Sharp, side: number): Promise<string> {
  const bytes = await picture
    .resize(side, side, { position: 'top' })
    .webp({ quality: 66, effort: 6, smartSubsample: true })
    .toBuffer();
  return keepMedium(pack.media, 'image/webp', bytes);
}
