import 'server-only';
import type { Territory } from '@/lib/domain/campaign';
import { isForPlace } from '@/lib/domain/is-for-place';
import { WHOLE_KIT } from '@/lib/domain/kit';
import type { Post } from '@/lib/domain/post';
import { listPosts, type Site } from '../site';
import { collectPictures, type KitPicture } from './kit-pictures';
import { composeDescription, composeTexts, type KitText } from './kit-texts';

/** A post as a kit gives it. */
export type KitPost = {
  readonly id: string;
  readonly kind: Post['kind'];
  readonly title: string;
  readonly texts: readonly KitText[];
  readonly description: string;
  readonly pictures: readonly KitPicture[];
};

/** What a kit holds, nothing of it painted. */
export type KitPlan = {
  /** The name of the ZIP and of the folder in it, ASCII. */
  readonly name: string;
  /** Null when the kit is in no place's name. */
  readonly place: Territory | null;
  readonly posts: readonly KitPost[];
  readonly pictures: readonly KitPicture[];
};

/** The place of a kit's file name such as `57.zip`; undefined when there is no such kit at an instant (ms). */
export function findKitPlace(site: Site, file: string, now: number): Territory | null | undefined {
  if (listPosts(site, now).length === 0) return undefined;
  if (file === `${WHOLE_KIT}.zip`) return null;
  return site.pack.campaign.territories.find(({ code }) => file === `${code}.zip`);
}

/** The name of a place's ZIP, without its ending. */
export function nameKit(place: Territory | null): string {
  return place ? `kit-${place.code}` : 'kit';
}

/** Everything a kit says and shows in a place (some ms) at an instant. Throws a Refusal when a picture cannot be set. */
export function planKit(site: Site, place: Territory | null, now: number): KitPlan {
  const posts = listPosts(site, now).filter((post) => isForPlace(post, place?.code ?? null));
  const { pictures, picturesOf } = collectPictures(site.pack, posts, place?.code ?? null);
  return {
    name: nameKit(place),
    place,
    pictures,
    posts: posts.map((post) => ({
      id: post.id,
      kind: post.kind,
      title: post.title,
      texts: composeTexts(site, post, place),
      description: composeDescription(site, post, place),
      pictures: picturesOf(post.visual),
    })),
  };
}
