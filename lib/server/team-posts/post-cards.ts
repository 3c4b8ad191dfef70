import 'server-only';
import type { Member } from '@/lib/domain/member';
import { paintVisual } from '../posts/post-previews';
import { describeStanding } from '../publication/describe-standing';
import { isOwn, listPlaces } from '../publication/own-places';
import { chooseNext, type PieceCard } from '../publication/piece-card';
import { hasChanges, type PieceRow } from '../publication/piece-rows';
import { mediaAddress, type Site } from '../site';
import { namePlaces } from '../team/words';
import { translator } from '../translate';

/** Which posts of the list somebody asks for; null where anything will do. */
export type PostFilter = { readonly theme: string | null; readonly place: string | null };

/** The posts of a filter that somebody works on, as cards, with how they stand at an instant (ms). */
export function describePosts(
  site: Site,
  member: Member,
  rows: readonly PieceRow<'post'>[],
  { theme, place }: PostFilter,
  now: number,
): Promise<PieceCard[]> {
  const shown = rows.filter(({ working: { data } }) => {
    const isMeant = place === null || listPlaces(data).includes(place);
    return isOwn(member, data) && isMeant && (theme === null || data.theme === theme);
  });
  return Promise.all(shown.map((row) => describePost(site, row, now)));
}

async function describePost(site: Site, row: PieceRow<'post'>, now: number): Promise<PieceCard> {
  const { campaign } = site.pack;
  const t = translator(campaign.language);
  const { data, version } = row.working;
  const clockwork = { campaign, timeline: site.timeline };
  const { standing, words } = describeStanding(clockwork, row.publication, now);
  const picture = await paintVisual(site.pack, data.visual).catch(() => null);
  return {
    slug: row.slug,
    title: data.title,
    href: `/team/posts/${row.slug}`,
    picture: picture && mediaAddress(picture),
    alt: data.alt,
    standing,
    words,
    notes: [
      t(`posts.kind.${data.kind}`),
      namePlaces(campaign, data.territories),
      hasChanges(row) ? t('team.pieces.unpublished') : '',
    ].filter(Boolean),
    version,
    next: chooseNext(standing),
  };
}
