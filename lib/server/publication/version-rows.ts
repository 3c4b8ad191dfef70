import 'server-only';
import type { Campaign } from '@/lib/domain/campaign';
import { formatMoment } from '@/lib/domain/dates';
import { translator } from '../translate';
import type { PieceRow, PieceVersion } from './piece-rows';

/** Versions as the page of a piece shows them. */
export function versionRows(
  campaign: Campaign,
  { live, working }: PieceRow,
  versions: readonly PieceVersion[],
) {
  const { language, calendar } = campaign;
  const t = translator(language);
  return versions.map(({ version, at, author, origin }) => ({
    version,
    when: formatMoment(at.getTime(), { ...calendar, language }),
    who: author ?? t(`team.pieces.versions.${origin === 'pack' ? 'pack' : 'gone'}`),
    marks: [
      ...(version === live?.version ? [t('team.pieces.versions.live')] : []),
      ...(version === working.version ? [t('team.pieces.versions.working')] : []),
    ],
    restore: version === working.version ? null : t('team.pieces.versions.restoreOne', { version }),
  }));
}
