import 'server-only';
import type { Member } from '@/lib/domain/member';
import { networkIds } from '@/lib/domain/network';
import type { PostContent, PostEditorData } from '@/lib/domain/post-editing';
import { dayAt } from '../calendar/resolve-time';
import { paintVisual } from '../posts/post-previews';
import type { PieceRow } from '../publication/piece-rows';
import type { Site } from '../site';

/** What the editor of a post is given; without one, what a new one begins with; `now` in ms. */
export async function preparePostEditor(
  site: Site,
  member: Member,
  row: PieceRow<'post'> | null,
  now: number,
): Promise<PostEditorData> {
  const { campaign, templates } = site.pack;
  const visuals = templates.filter(({ kind }) => kind === 'post');
  const previews = visuals.map(async ({ slug }) => {
    return [slug, await paintVisual(site.pack, { template: slug, texts: {} })] as const;
  });
  const own = member.role === 'referent' ? member.territories : null;
  return {
    slug: row?.slug ?? null,
    version: row?.working.version ?? 0,
    draft: row ? readContent(row) : startContent(visuals[0]?.slug ?? '', own),
    posts: {
      posts: [],
      templates: visuals.map(({ slug, title, formats }) => ({ slug, title, formats })),
      themes: campaign.themes.map(({ id, text }) => ({ id, text })),
      territories: campaign.territories,
      everywhere: campaign.everywhere,
      today: dayAt(now, campaign.calendar.timeZone),
      glyphs: site.glyphs,
    },
    calendar: campaign.calendar,
    language: campaign.language,
    hashtags: campaign.hashtags.values,
    publicUrl: site.publicUrl,
    own,
    previews: Object.fromEntries(await Promise.all(previews)),
  };
}

function readContent({ working }: PieceRow<'post'>): PostContent {
  const { id: _, ...content } = working.data;
  return content;
}

function startContent(template: string, own: readonly string[] | null): PostContent {
  return {
    kind: own ? 'territory' : 'slogan',
    theme: null,
    date: null,
    territories: [...(own ?? [])],
    title: '',
    text: '',
    named: null,
    variants: {},
    networks: [...networkIds],
    hashtags: [],
    leadsTo: 'post',
    visual: { template, texts: {} },
    alt: '',
    from: null,
    until: null,
  };
}
