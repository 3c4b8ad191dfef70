import type { Territory } from '@/lib/domain/campaign';
import type { FormatName } from '@/lib/domain/format';
import type { Format } from '@/lib/domain/template';
import { composeScene } from '@/lib/render/compose-scene';
import { isFreeSlot } from '@/lib/render/fill-pattern';
import type { DesignKit } from '@/lib/server/designs/design';
import { drawArtwork } from '@/lib/server/designs/draw-artwork';
import { designs } from '@/lib/server/designs/registry';
import type { Pack } from '@/lib/server/pack/open-pack';
import { readPack } from '@/lib/server/pack/read-pack';
import { locate, openShippedPack, type ShippedPack } from './packs';
import { nothingChosen } from './scenes';

/** One post in one format: as built, and what it is drawn with. */
export type Post = {
  readonly title: string;
  readonly slug: string;
  readonly name: FormatName;
  readonly format: Format;
  readonly kit: DesignKit;
  readonly pack: Pack;
  readonly draw: (kit: DesignKit) => Promise<string>;
};

/** Every post of a pack in every format. */
export async function listPosts(id: ShippedPack): Promise<Post[]> {
  const { templates, campaign, fonts } = await readPack(locate(`campaigns/${id}`));
  const pack = await openShippedPack(id);
  return templates.flatMap(({ slug, kind, formats }) =>
    Object.entries(formats).flatMap(([key, drawn]) => {
      const name = key as FormatName;
      const format = pack.templates.find((built) => built.slug === slug)?.formats[name];
      const design = 'design' in drawn ? designs[drawn.design] : undefined;
      if (kind !== 'post' || !format || !design || !('words' in drawn)) return [];
      const kit = { campaign, palette: pack.palette, tables: pack.tables, words: drawn.words };
      const draw = (changed: DesignKit) => drawArtwork(design, name, changed, fonts.text);
      return [{ title: `${slug}.${name} (${id})`, slug, name, format, kit, pack, draw }];
    }),
  );
}

/** A post's scene with a first name and a place, and what could not be set. */
export function composePost({ format, pack }: Post, name: string, territory: Territory | null) {
  const free = format.slots.filter(isFreeSlot).map(({ id }) => [id, name] as const);
  return composeScene({
    format,
    values: { ...nothingChosen, texts: Object.fromEntries(free) },
    territory,
    photo: null,
    tables: pack.tables,
  });
}
