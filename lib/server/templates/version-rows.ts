import 'server-only';
import type { Campaign } from '@/lib/domain/campaign';
import { formatMoment } from '@/lib/domain/dates';
import { translator } from '../translate';
import type { TemplateRow, TemplateVersion } from './template-rows';

/** Versions as the page of a template shows them. */
export function versionRows(
  campaign: Campaign,
  { live, working }: TemplateRow,
  versions: readonly TemplateVersion[],
) {
  const { language, calendar } = campaign;
  const t = translator(language);
  return versions.map(({ version, at, author, origin }) => ({
    version,
    when: formatMoment(at.getTime(), { ...calendar, language }),
    who: author ?? t(`team.templates.versions.${origin === 'pack' ? 'pack' : 'gone'}`),
    marks: [
      ...(version === live?.version ? [t('team.templates.versions.live')] : []),
      ...(version === working.version ? [t('team.templates.versions.working')] : []),
    ],
    restore:
      version === working.version ? null : t('team.templates.versions.restoreOne', { version }),
  }));
}
