import { useMemo } from 'react';
import { makeVisual, type Visual } from '@/lib/browser/make-visual';
import { type FormatName, formatNames } from '@/lib/domain/format';
import { UNPLACED } from '@/lib/domain/placement';
import type { PostsData, PostView } from '@/lib/domain/posts-data';
import type { Format } from '@/lib/domain/template';
import type { Placement } from '@/lib/domain/values';
import { isFreeSlot, isPlaceSlot } from '@/lib/render/fill-pattern';
import type { Person } from './use-choices';

/** The slot that a first name fills, wherever a template has one. */
const NAME_SLOT = 'prenom';

/** The formats a post's visual is there in, in their usual order. */
export function listFormats(post: PostView, data: PostsData): FormatName[] {
  const formats = findFormats(post, data);
  return formatNames.filter((name) => formats[name]);
}

/** One format of a post's visual; its square where it has no such format. */
export function findFormat(post: PostView, data: PostsData, name: FormatName): Format | null {
  const formats = findFormats(post, data);
  return formats[name] ?? formats.square ?? Object.values(formats)[0] ?? null;
}

function findFormats({ visual }: PostView, { templates }: PostsData) {
  return templates.find(({ slug }) => slug === visual.template)?.formats ?? {};
}

/** What a post's visual shows in one format, for what a person has chosen. */
export function composeVisual(
  post: PostView,
  format: Format,
  data: PostsData,
  { place, firstName }: Person,
  photo: { image: ImageBitmap; placement: Placement } | null = null,
): Visual {
  return {
    format,
    values: {
      photo: photo?.placement ?? UNPLACED,
      texts: { ...post.visual.texts, [NAME_SLOT]: firstName },
      territory: place,
    },
    territory: data.territories.find(({ code }) => code === place) ?? null,
    photo: photo?.image ?? null,
  };
}

/** Whether what a person has chosen shows in a format at all. */
export function isPersonal({ slots }: Format, { place, firstName }: Person): boolean {
  return slots.some(
    (slot) =>
      (place !== null && isPlaceSlot(slot)) ||
      (firstName !== '' && slot.id === NAME_SLOT && isFreeSlot(slot)),
  );
}

/** Makes a visual's JPEG; the same function while nothing changes. */
export function useMakeVisual(visual: Visual | null, data: PostsData, name: string) {
  return useMemo(
    () => visual && (() => makeVisual(visual, data.glyphs, name)),
    [visual, data.glyphs, name],
  );
}
