import 'server-only';
import { type FormatName, formatNames } from '@/lib/domain/format';
import type { Post } from '@/lib/domain/post';
import type { Format, Template } from '@/lib/domain/template';
import { isFreeSlot, isPlaceSlot } from '@/lib/render/fill-pattern';
import { hashScene } from '@/lib/render/hash-scene';
import type { Scene } from '@/lib/render/scene';
import type { Pack } from '../pack/open-pack';
import { composeRequest } from '../painter/paint-template';

type Visual = Post['visual'];

/** A picture of a kit; its name says what it shows and its size. */
export type KitPicture = {
  readonly name: string;
  readonly format: FormatName;
  readonly width: number;
  readonly height: number;
  readonly scene: Scene;
};

/**
 * Each distinct picture of the posts' visuals in a place, by code, in every format; and the pictures that
 * go with a visual. Throws a Refusal when one of them cannot be set.
 */
export function collectPictures(pack: Pack, posts: readonly Post[], place: string | null) {
  const pictures = new Map<string, KitPicture>();
  const visuals = new Map<string, readonly KitPicture[]>();
  const counts = new Map<string, number>();
  for (const { visual } of posts) {
    const key = keyOf(visual);
    if (visuals.has(key)) continue;
    const scenes = composeVisual(pack, visual, place);
    const isNew = scenes.some(({ hash }) => !pictures.has(hash));
    const count = (counts.get(visual.template) ?? 0) + (isNew ? 1 : 0);
    counts.set(visual.template, count);
    const title = count > 1 ? `${visual.template}-${count}` : visual.template;
    for (const { hash, ...picture } of scenes) {
      const name = `${title}-${picture.width}x${picture.height}.jpg`;
      if (!pictures.has(hash)) pictures.set(hash, { ...picture, name });
    }
    visuals.set(
      key,
      scenes.flatMap(({ hash }) => pictures.get(hash) ?? []),
    );
  }
  const picturesOf = (visual: Visual) => visuals.get(keyOf(visual)) ?? [];
  return { pictures: [...pictures.values()], picturesOf };
}

function composeVisual(pack: Pack, { template: slug, texts }: Visual, place: string | null) {
  const template = pack.templates.find((candidate) => candidate.slug === slug);
  return listFormats(template).map(([format, { width, height, slots }]) => {
    const own = slots.filter(isFreeSlot).map(({ id }) => [id, texts[id] ?? ''] as const);
    const territory = slots.some(isPlaceSlot) ? place : null;
    const request = { template: slug, format, texts: Object.fromEntries(own), territory };
    const { scene } = composeRequest(pack, request, null);
    return { hash: hashScene(scene), format, width, height, scene };
  });
}

function listFormats(template: Template | undefined): [FormatName, Format][] {
  return formatNames.flatMap((name): [FormatName, Format][] => {
    const format = template?.formats[name];
    return format ? [[name, format]] : [];
  });
}

function keyOf(visual: Visual): string {
  return JSON.stringify(visual);
}
