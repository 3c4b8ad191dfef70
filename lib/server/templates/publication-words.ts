import 'server-only';
import type { Translate } from '@/lib/domain/messages';

/** The words of all that may be decided of a template's publication. */
export function publicationWords(t: Translate, version: number) {
  return {
    now: t('team.templates.publication.now'),
    nowText: t('team.templates.publication.nowText', { version }),
    publish: t('team.templates.publish'),
    until: t('team.templates.publication.until'),
    later: t('team.templates.publication.later'),
    laterText: t('team.templates.publication.laterText'),
    from: t('team.templates.publication.from'),
    schedule: t('team.templates.publication.schedule'),
    back: t('team.templates.publication.back'),
    backText: t('team.templates.publication.backText'),
    archive: t('team.templates.publication.archive'),
    archiveText: t('team.templates.publication.archiveText'),
    unarchive: t('team.templates.publication.unarchive'),
  };
}
