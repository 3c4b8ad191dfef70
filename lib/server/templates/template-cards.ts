import 'server-only';
import { describeStanding } from '../publication/describe-standing';
import { chooseNext, type PieceCard } from '../publication/piece-card';
import { hasChanges } from '../publication/piece-rows';
import { mediaAddress, type Site } from '../site';
import { translator } from '../translate';
import { buildDraft } from './build-draft';
import type { TemplateRow } from './template-rows';

/** Templates as cards, with how they stand at an instant (ms). */
export function describeCards(
  site: Site,
  rows: readonly TemplateRow[],
  now: number,
): Promise<PieceCard[]> {
  return Promise.all(rows.map((row) => describeCard(site, row, now)));
}

async function describeCard(site: Site, row: TemplateRow, now: number): Promise<PieceCard> {
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
      ...(hasChanges(row) ? [t('team.pieces.unpublished')] : []),
      ...(isDrawn ? [t('team.templates.drawn')] : []),
    ],
    version,
    next: chooseNext(standing),
  };
}

/** The picture of the version at work: the site's own where supporters get that one. */
async function findPicture(site: Site, row: TemplateRow): Promise<string | null> {
  const { working, slug } = row;
  const known = hasChanges(row) || row.live === null ? undefined : site.previews.badges.get(slug);
  if (known) return mediaAddress(known);
  const built = await buildDraft(site, working.data).catch(() => null);
  return built?.preview ? mediaAddress(built.preview) : null;
}
