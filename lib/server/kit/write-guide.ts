import 'server-only';
import type { Translate } from '@/lib/domain/messages';
import { escapeHtml } from '../escape-html';
import type { Site } from '../site';
import { guideStyle } from './guide-style';
import type { KitPlan, KitPost } from './plan-kit';
import { writeGuideNetworks } from './write-guide-networks';
import { writeGuidePost } from './write-guide-post';
import { writeGuideRules } from './write-guide-rules';

/** The page that explains a kit: one file that needs nothing but the pictures beside it, no script. */
export async function writeGuide(site: Site, plan: KitPlan, t: Translate): Promise<string> {
  const { campaign, palette } = site.pack;
  const place = plan.place ?? campaign.everywhere;
  const [name, title] = [escapeHtml(campaign.name), escapeHtml(t('kit.guide.title'))];
  const sign = (colour: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" aria-hidden="true"><path d="${campaign.mark.path}" fill="${colour}"/></svg>`;
  const counts = { posts: plan.posts.length, pictures: plan.pictures.length, place: place.in };
  const groups = groupByKind(plan.posts);
  const style = await guideStyle(site);
  return `<!DOCTYPE html>
<html lang="${campaign.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${escapeHtml(place.name)}</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(sign(palette.accent))}">
<style>${style}</style>
</head>
<body>
<header>
${sign(palette.accent)}
<p>${name}</p>
<h1>${title} <em>${escapeHtml(place.of)}</em></h1>
<p>${escapeHtml(t('kit.guide.lead', counts))}</p>
</header>
<main>
${writeSteps(t)}
${writeGuideRules(site, t)}
${writeGuideNetworks(plan, t)}
<nav aria-label="${escapeHtml(t('kit.guide.contents'))}">
<h2>${escapeHtml(t('kit.guide.contents'))}</h2>
<div class="columns">
${groups.map(([kind, posts]) => writeContents(kind, posts, t)).join('\n')}
</div>
</nav>
${groups.map(([kind, posts]) => writeGroup(kind, posts, t)).join('\n')}
</main>
<footer>
<p>${escapeHtml(t('kit.guide.files', { texts: t('kit.names.texts'), visuals: t('kit.names.visuals') }))}</p>
<p>${escapeHtml(t('kit.guide.more'))} <a href="${escapeHtml(site.publicUrl)}/posts">${escapeHtml(site.publicUrl)}/posts</a></p>
<p>${escapeHtml(campaign.notice)}</p>
</footer>
</body>
</html>
`;
}

type Group = [kind: KitPost['kind'], posts: KitPost[]];

/** Posts by what they are for, in the pack's order. */
function groupByKind(posts: readonly KitPost[]): Group[] {
  const groups = new Map<KitPost['kind'], KitPost[]>();
  for (const post of posts) groups.set(post.kind, [...(groups.get(post.kind) ?? []), post]);
  return [...groups];
}

function writeSteps(t: Translate): string {
  const steps = (['first', 'second', 'third'] as const).map(
    (step) => `<li>${escapeHtml(t(`kit.guide.steps.${step}`))}</li>`,
  );
  return `<section class="steps">
<h2>${escapeHtml(t('kit.guide.steps.title'))}</h2>
<ol>${steps.join('')}</ol>
</section>`;
}

function writeContents(kind: KitPost['kind'], posts: readonly KitPost[], t: Translate): string {
  const links = posts.map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`);
  return `<div><h3>${escapeHtml(t(`posts.kind.${kind}`))}</h3><ul>${links.join('')}</ul></div>`;
}

function writeGroup(kind: KitPost['kind'], posts: readonly KitPost[], t: Translate): string {
  return `<section class="group">
<h2>${escapeHtml(t(`posts.kind.${kind}`))}</h2>
${posts.map((post) => writeGuidePost(post, t)).join('\n')}
</section>`;
}
