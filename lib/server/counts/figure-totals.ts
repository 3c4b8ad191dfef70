import 'server-only';
import type { Campaign } from '@/lib/domain/campaign';
import { type CountGroup, countGroups } from '@/lib/domain/count';
import { translator } from '../translate';
import { addFigures } from './figure-rows';
import type { Sum } from './read-counts';

/** How often each group of deeds was done in all, or the one that is looked for, with what that means in words. */
export function describeTotals(
  language: Campaign['language'],
  sums: readonly Sum[],
  wanted?: CountGroup,
) {
  const t = translator(language);
  const write = new Intl.NumberFormat(language);
  const figures = addFigures(sums);
  const alts = sums.reduce((sum, { kind, count }) => (kind === 'alt' ? sum + count : sum), 0);
  return countGroups
    .filter((group) => wanted === undefined || group === wanted)
    .map((group) => {
      const means = t(`team.counts.means.${group}`);
      const also = group === 'copy' && alts > 0 ? t('team.counts.alts', { count: alts }) : null;
      return {
        group,
        name: t(`team.counts.groups.${group}`),
        count: write.format(figures[group]),
        means: also ? `${means}, ${also}` : means,
      };
    });
}
