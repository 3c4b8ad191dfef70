import 'server-only';
import type { Standing } from '@/lib/domain/offer';
import { describeStanding } from '../publication/describe-standing';
import { hasChanges } from '../publication/piece-rows';
import { mediaAddress, type Site } from '../site';
import { translator } from '../translate';
import { buildDraft } from './build-draft';
import type { TemplateRow } from './template-rows';

/** A template as the list of the team shows it. */
export type TemplateCard = {
  readonly slug: string;
  readonly title: string;
  readonly href: string;
  /** Address of its picture; null while it cannot be painted. */
  readonly picture: string | null;
  readonly alt: string;
  readonly standing: Standing;
  readonly words: string;
  /** Small words beside: what was not published, who draws it. */
  readonly notes: readonly string[];
  readonly version: number;
  /** What one tap does; null when there is nothing to do in one. */
  readonly next: 'publish' | 'withdraw' | null;
};

/** Templates as cards, with how they stand at an instant (ms). */
export function describeCards(
  site: Site,
  rows: readonly TemplateRow[],
  now: number,
): Promise<TemplateCard[]> {
  return Promise.all(rows.map((row) => describeCard(site, row, now)));
}

async function describeCard(site: Site, row: TemplateRow, now: number): Promise<TemplateCard> {
  const { campaign } = site.pack;
  const t = translator(campaign.language);
  const { working, slug } = row;
  const { data, version } = working;
  const clockwork = { campaign, timeline: site.timeline };
  const { standing, words } = describeStanding(clockwork, row.publication, now);
  const isDrawn = Object.values(data.formats).some((format) => 'design' in format);
  return {
    slug,
    title: data.title,
    href: `/team/templates/${slug}`,
    picture: await findPicture(site, row),
    alt: data.description,
    standing,
    words,
    notes: [
      ...(hasChanges(row) ? [t('team.templates.unpublished')] : []),
      ...(isDrawn ? [t('team.templates.drawn')] : []),
    ],
    version,
    next: chooseNext(standing),
  };
}

function chooseNext(standing: Standing): TemplateCard['next'] {
  if (standing === 'archived') return null;
  return standing === 'offered' || standing === 'waiting' ? 'withdraw' : 'publish';
}

/** The picture of the version at work: the site's own where supporters get that one. */
async function findPicture(site: Site, row: TemplateRow): Promise<string | null> {
  const { working, slug } = row;
  const known = hasChanges(row) || row.live === null ? undefined : site.previews.badges.get(slug);
  if (known) return mediaAddress(known);
  const built = await buildDraft(site, working.data).catch(() => null);
  return built?.preview ? mediaAddress(built.preview) : null;
}
