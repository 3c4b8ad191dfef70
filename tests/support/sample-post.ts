import { type Post, postSchema } from '@/lib/domain/post';
import type { PostContent } from '@/lib/domain/post-editing';

/** A post of the default pack that has nothing wrong, with what a test wants otherwise. */
export function makePost(changes: Partial<Post> = {}): Post {
  return postSchema.parse({
    id: 'proximite',
    kind: 'slogan',
    theme: null,
    date: null,
    title: 'Plus forte, plus proche',
    text: 'Une région proche de chacun, voilà ce que je souhaite {departement.in}.',
    named: null,
    variants: {},
    networks: ['facebook', 'x'],
    hashtags: [],
    leadsTo: 'post',
    visual: { template: 'slogan', texts: {} },
    alt: 'Le slogan sur fond prune',
    from: null,
    until: null,
    ...changes,
  });
}

/** What the team would send of a post that has nothing wrong. */
export function makeContent(changes: Partial<PostContent> = {}): PostContent {
  const { id: _, ...content } = makePost({ title: 'Un post' });
  return { ...content, ...changes };
}
