import 'server-only';
import sharp from 'sharp';
import type { Post } from '@/lib/domain/post';
import type { Template } from '@/lib/domain/template';
import type { Pack } from '../pack/open-pack';
import { paintTemplate } from '../painter/paint-template';
import { keepPreview } from '../previews';

/** Side of a post's preview in px: its card on a laptop's or a phone's two-fold screen. */
const SIDE = 640;

/** Media hash of each post's square visual, by the post's id. */
export type PostPreviews = ReadonlyMap<string, string>;

type Painted = WeakMap<Template['formats'], Map<string, Promise<string>>>;
const painted: Painted = new WeakMap();

/** Paints every post's visual with nothing personalised, each visual once (about 1 s). */
export async function paintPostPreviews(pack: Pack): Promise<PostPreviews> {
  const previews = pack.posts.map(
    async ({ id, visual }) => [id, await paintVisual(pack, visual)] as const,
  );
  return new Map(await Promise.all(previews));
}

/** Media hash of a visual's square, painted once while its template stays what it is. */
export function paintVisual(pack: Pack, visual: Post['visual']): Promise<string> {
  const template = pack.templates.find(({ slug }) => slug === visual.template);
  if (!template) return paintPreview(pack, visual);
  const known = painted.get(template.formats) ?? new Map<string, Promise<string>>();
  painted.set(template.formats, known);
  const key = JSON.stringify(visual.texts);
  const painting = known.get(key) ?? paintPreview(pack, visual);
  known.set(key, painting);
  painting.catch(() => known.delete(key));
  return painting;
}

async function paintPreview(pack: Pack, { template, texts }: Post['visual']): Promise<string> {
  const request = { template, format: 'square', texts, territory: null } as const;
  const { data, width, height } = await paintTemplate(pack, request, null);
  return keepPreview(pack, sharp(data, { raw: { width, height, channels: 3 } }), SIDE);
}
