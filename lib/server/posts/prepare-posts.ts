import 'server-only';
import { describeMoment } from '@/lib/domain/moment';
import type { Post } from '@/lib/domain/post';
import type { PostsData, PostView } from '@/lib/domain/posts-data';
import type { Template } from '@/lib/domain/template';
import { dayAt } from '../calendar/resolve-time';
import { listPosts, type Site } from '../site';
import { translator } from '../translate';
import { linkPost } from './link-post';
import { paintVisual } from './post-previews';

/** What the pages of posts are given: every post that is offered, or the one named `only`; `now` in ms. */
export async function preparePosts(site: Site, now: number, only?: string): Promise<PostsData> {
  const posts = listPosts(site, now).filter(({ id }) => only === undefined || id === only);
  const previews = await site.postPreviews();
  const views = posts.map((post) => describePost(site, post, previews.get(post.id) ?? ''));
  return describePosts(site, views, now);
}

/** What the page of one post is given that may be a draft; `now` in ms. */
export async function preparePost(site: Site, post: Post, now: number): Promise<PostsData> {
  const view = describePost(site, post, await paintVisual(site.pack, post.visual));
  return describePosts(site, [view], now);
}

/**
 * What the page of a visual of posts is given that may be a draft: the visual, and a post that supporters are offered
 * with it, or else the sample of one; `now` in ms.
 */
export function prepareVisual(site: Site, visual: Template, now: number): PostsData {
  const shown = listPosts(site, now).find((post) => post.visual.template === visual.slug);
  const view = describePost(site, shown ?? makeSample(site, visual), '');
  const pack = { ...site.pack, templates: [visual] };
  return describePosts({ ...site, pack }, [view], now);
}

/** A post that says nothing but that it is an example. */
function makeSample({ pack }: Site, { slug, title, description }: Template): Post {
  const { language, hashtags } = pack.campaign;
  return {
    id: slug,
    kind: 'slogan',
    theme: null,
    date: null,
    territories: [],
    title,
    text: translator(language)('preview.sheet.sample'),
    named: null,
    variants: {},
    networks: ['facebook'],
    hashtags: hashtags.values.slice(0, 1),
    leadsTo: 'badge',
    visual: { template: slug, texts: {} },
    alt: description,
    from: null,
    until: null,
  };
}

function describePosts(site: Site, posts: readonly PostView[], now: number): PostsData {
  const { campaign, templates } = site.pack;
  const used = new Set(posts.map(({ visual }) => visual.template));
  return {
    posts,
    templates: templates
      .filter(({ slug }) => used.has(slug))
      .map(({ slug, title, formats }) => ({ slug, title, formats })),
    themes: campaign.themes.map(({ id, text }) => ({ id, text })),
    territories: campaign.territories,
    everywhere: campaign.everywhere,
    today: dayAt(now, campaign.calendar.timeZone),
    glyphs: site.glyphs,
  };
}

function describePost({ pack, publicUrl }: Site, post: Post, preview: string): PostView {
  const moment = describeMoment(post.date, pack.campaign);
  return { ...post, moment, link: linkPost(publicUrl, post), preview };
}
