import 'server-only';
import { join } from 'node:path';
import type { Post } from '@/lib/domain/post';
import type { Template } from '@/lib/domain/template';
import { findPostProblems } from '@/lib/networks/check-posts';
import { longestLink } from '@/lib/networks/longest-link';
import { PackError } from './pack-error';
import type { PackFiles } from './read-pack';

/** A post must fit every network it is offered for, in every place, wherever the site is. */
export async function checkPosts({ folder, campaign, templates, posts }: PackFiles): Promise<void> {
  const id = 'x'.repeat(Math.max(0, ...posts.map((post) => post.id.length)));
  const problems = await findPostProblems(posts, {
    campaign,
    templates: templates.filter(({ kind }) => kind === 'post').map(({ slug }) => slug),
    link: longestLink(id, listCodes(campaign)),
  });
  const all = [...problems, ...findTextProblems(posts, templates)];
  if (all.length > 0) throw new PackError(join(folder, 'posts.json'), all);
}

/** The same of posts that the team had a hand in, each for itself: two of them may say nearly the same. */
export async function checkHeldPosts(files: PackFiles): Promise<void> {
  const problems = await Promise.all(
    files.posts.map(async (post, index) => {
      const found = await findHeldProblems(post, files);
      return found.map((problem) => `posts.${index}.${problem}`);
    }),
  );
  if (problems.flat().length > 0) {
    throw new PackError(join(files.folder, 'posts.json'), problems.flat());
  }
}

/** A template, as much of it as posts have to do with: a file of the pack, or what was built of it. */
type Shown = Pick<Template, 'slug' | 'kind'> & {
  readonly formats: Readonly<
    Record<string, { readonly slots: readonly { readonly id: string }[] }>
  >;
};

/** What keeps a post of the team from being offered, each as "path: what is wrong". */
export async function findHeldProblems(
  post: Post,
  { campaign, templates }: { campaign: PackFiles['campaign']; templates: readonly Shown[] },
): Promise<string[]> {
  const problems = await findPostProblems([post], {
    campaign,
    templates: templates.filter(({ kind }) => kind === 'post').map(({ slug }) => slug),
    link: longestLink(post.id, listCodes(campaign)),
  });
  const all = [...problems, ...findTextProblems([post], templates)];
  return all.map((problem) => problem.replace('posts.0.', ''));
}

function listCodes({ territories }: PackFiles['campaign']): string[] {
  return territories.map(({ code }) => code);
}

/** What a post says in its visual must have its place in every format of the template. */
function findTextProblems(posts: readonly Post[], templates: readonly Shown[]): string[] {
  return posts.flatMap(({ visual }, index) => {
    const formats = templates.find(({ slug }) => slug === visual.template)?.formats ?? {};
    return Object.keys(visual.texts).flatMap((id) =>
      Object.entries(formats)
        .filter(([, { slots }]) => !slots.some((slot) => slot.id === id))
        .map(
          ([name]) =>
            `posts.${index}.visual.texts.${id}: "${visual.template}" has no such slot in ${name}`,
        ),
    );
  });
}
