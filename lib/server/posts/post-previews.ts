import 'server-only';
import sharp from 'sharp';
import type { Post } from '@/lib/domain/post';
import type { Pack } from '../pack/open-pack';
import { paintTemplate } from '../painter/paint-template';
import { keepPreview } from '../previews';

/** Side of a post's preview in px: its card on a laptop's or a phone's two-fold screen. */
const SIDE = 640;

/** Media hash of each post's square visual, by the post's id. */
export type PostPreviews = ReadonlyMap<string, string>;

/** Paints every post's visual with nothing personalised, posts with the same visual once (about 1 s). */
export async function paintPostPreviews(pack: Pack): Promise<PostPreviews> {
  const painted = new Map<string, Promise<string>>();
  const previews = pack.posts.map(async ({ id, visual }) => {
    const key = JSON.stringify(visual);
    const preview = painted.get(key) ?? paintPreview(pack, visual);
    painted.set(key, preview);
    return [id, await preview] as const;
  });
  return new Map(await Promise.all(previews));
}

async function paintPreview(pack: Pack, { template, texts }: Post['visual']): Promise<string> {
  const request = { template, format: 'square', texts, territory: null } as const;
  const { data, width, height } = await paintTemplate(pack, request, null);
  return keepPreview(pack, sharp(data, { raw: { width, height, channels: 3 } }), SIDE);
}
