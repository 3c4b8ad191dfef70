import 'server-only';
import { describeMoment } from '@/lib/domain/moment';
import type { Post } from '@/lib/domain/post';
import type { PostsData, PostView } from '@/lib/domain/posts-data';
import { dayAt } from '../calendar/resolve-time';
import { listPosts, type Site } from '../site';
import { linkPost } from './link-post';

/** What the pages of posts are given: every post that is offered, or the one named `only`; `now` in ms. */
export async function preparePosts(site: Site, now: number, only?: string): Promise<PostsData> {
  const { campaign, templates } = site.pack;
  const posts = listPosts(site, now).filter(({ id }) => only === undefined || id === only);
  const previews = await site.postPreviews();
  const used = new Set(posts.map(({ visual }) => visual.template));
  return {
    posts: posts.map((post) => describePost(site, post, previews.get(post.id) ?? '')),
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
