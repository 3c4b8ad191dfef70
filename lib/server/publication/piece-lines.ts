import 'server-only';
import type { Member } from '@/lib/domain/member';
import type { PieceKind } from '../pieces/pack-pieces';
import type { Site } from '../site';
import { translator } from '../translate';
import { describeStanding } from './describe-standing';
import { nameDraft } from './kinds';
import { isOwn } from './own-places';
import { chooseNext, type PieceCard } from './piece-card';
import { hasChanges, type PieceRow } from './piece-rows';

/** A piece as a line of a table. */
export type PieceLine = Omit<PieceCard, 'picture' | 'alt'>;

/** The pieces that somebody works on, with how they stand at an instant (ms), and notes of their kind's own. */
export function describeLines<Kind extends PieceKind>(
  site: Site,
  member: Member,
  rows: readonly PieceRow<Kind>[],
  { home, note }: { home: string; note: (row: PieceRow<Kind>) => readonly string[] },
  now: number,
): PieceLine[] {
  const { campaign } = site.pack;
  const t = translator(campaign.language);
  const clockwork = { campaign, timeline: site.timeline };
  return rows
    .filter(({ working }) => isOwn(member, working.data))
    .map((row) => {
      const { standing, words } = describeStanding(clockwork, row.publication, now);
      return {
        slug: row.slug,
        title: nameDraft(row.working.data),
        href: `${home}/${row.slug}`,
        standing,
        words,
        notes: [...note(row), hasChanges(row) ? t('team.pieces.unpublished') : ''].filter(Boolean),
        version: row.working.version,
        next: chooseNext(standing),
      };
    });
}
