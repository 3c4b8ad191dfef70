import 'server-only';
import { formatMoment } from '@/lib/domain/dates';
import type { Translate } from '@/lib/domain/messages';
import type { Pack } from '../pack/open-pack';
import { translator } from '../translate';
import type { SeriesRecord } from './series-record';
import type { OwnedSeries } from './series-rows';

/** Series as the list shows them; `reader` is whoever looks at it. */
export function describeCards(pack: Pack, all: readonly OwnedSeries[], reader: string) {
  const t = translator(pack.campaign.language);
  return all.map((series) => {
    const title = nameSeries(pack, series);
    const about = [
      describeContents(t, series),
      ...(series.ownerId === reader ? [] : [t('team.series.by', { name: series.owner })]),
    ];
    return {
      id: series.id,
      title,
      href: `/team/series/${series.id}`,
      about: about.join(' · '),
      until: describeEnd(pack, series),
      open: t('team.series.open'),
      openLabel: t('team.series.openOne', { title }),
    };
  });
}

/** How many rows a series has, and its formats. */
export function describeContents(t: Translate, { list, formats }: SeriesRecord): string {
  const names = formats.map((name) => t(`posts.formats.${name}`));
  return [t('team.series.rows', { count: list?.rows ?? 0 }), ...names].join(' · ');
}

/** A series is called by its template. */
export function nameSeries({ templates }: Pack, { template }: Pick<SeriesRecord, 'template'>) {
  return templates.find(({ slug }) => slug === template)?.title ?? template;
}

/** When a series deletes itself, on the campaign's clocks. */
export function describeEnd({ campaign }: Pack, { expiresAt }: SeriesRecord): string {
  const { language, calendar } = campaign;
  const clocks = { timeZone: calendar.timeZone, language };
  return translator(language)('team.series.until', {
    moment: formatMoment(expiresAt.getTime(), clocks),
  });
}
