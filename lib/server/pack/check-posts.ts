import 'server-only';
import { join } from 'node:path';
import type { Post } from '@/lib/domain/post';
import type { TemplateFile } from '@/lib/domain/template';
import { findPostProblems } from '@/lib/networks/check-posts';
import { PackError } from './pack-error';
import type { PackFiles } from './read-pack';

/** Length, in characters, of the longest site address for which every text is proven to fit. */
const LONGEST_SITE = 48;

/** A post must fit every network it is offered for, in every place, wherever the site is. */
export async function checkPosts({ folder, campaign, templates, posts }: PackFiles): Promise<void> {
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(({ length }) => length));
  const id = 'x'.repeat(longest(posts.map((post) => post.id)));
  const code = '0'.repeat(longest(campaign.territories.map((place) => place.code)));
  const site = 'https://'.padEnd(LONGEST_SITE, 'x');
  const problems = await findPostProblems(posts, {
    campaign,
    templates: templates.filter(({ kind }) => kind === 'post').map(({ slug }) => slug),
    link: `${site}/posts/${id}?d=${code}`,
  });
  const all = [...problems, ...findTextProblems(posts, templates)];
  if (all.length > 0) throw new PackError(join(folder, 'posts.json'), all);
}

/** What a post says in its visual must have its place in every format of the template. */
function findTextProblems(posts: readonly Post[], templates: readonly TemplateFile[]): string[] {
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
