import 'server-only';
import type { Translate } from '@/lib/domain/messages';

/** The words of all that may be decided of a piece's publication. */
export function publicationWords(t: Translate, version: number) {
  return {
    now: t('team.pieces.publication.now'),
    nowText: t('team.pieces.publication.nowText', { version }),
    publish: t('team.pieces.publication.publish'),
    until: t('team.pieces.publication.until'),
    later: t('team.pieces.publication.later'),
    laterText: t('team.pieces.publication.laterText'),
    from: t('team.pieces.publication.from'),
    schedule: t('team.pieces.publication.schedule'),
    back: t('team.pieces.publication.back'),
    backText: t('team.pieces.publication.backText'),
    archive: t('team.pieces.publication.archive'),
    archiveText: t('team.pieces.publication.archiveText'),
    unarchive: t('team.pieces.publication.unarchive'),
  };
}
