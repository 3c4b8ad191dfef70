import { DownloadLink } from '@/components/team/download-link';
import { EmptyList } from '@/components/team/empty-list';
import { CHARTED, FigurePart } from '@/components/team/figures/figure-part';
import { FigureTotals } from '@/components/team/figures/figure-totals';
import { FilterForm } from '@/components/team/filter-form';
import { FilterNav } from '@/components/team/filter-nav';
import { Part, Room } from '@/components/team/room';
import { SelectField } from '@/components/team/select-field';
import { TextField } from '@/components/team/text-field';
import { countGroups } from '@/lib/domain/count';
import type { FigureRow } from '@/lib/domain/figures';
import type { Translate } from '@/lib/domain/messages';
import { dayAt } from '@/lib/server/calendar/resolve-time';
import { addressCounts, type CountFilter, readCountFilter } from '@/lib/server/counts/count-filter';
import { describeFigures, figureSections, listGroups } from '@/lib/server/counts/figure-rows';
import { describeTotals } from '@/lib/server/counts/figure-totals';
import { startOfPeriod } from '@/lib/server/counts/periods';
import { sumCounts } from '@/lib/server/counts/read-counts';
import { currentSite } from '@/lib/server/current-site';
import { explainClosed } from '@/lib/server/explain-closed';
import type { Site } from '@/lib/server/site';
import { teamMetadata } from '@/lib/server/team/team-metadata';
import { teamPage } from '@/lib/server/team/team-page';
import styles from './page.module.css';

export const generateMetadata = () => teamMetadata('team.counts.title');

const HERE = '/team/counts';

export default teamPage('counts.read', async ({ team, query, now, t }) => {
  const site = await currentSite();
  const { campaign } = site.pack;
  const { timeZone, timeName } = campaign.calendar;
  const filter = readCountFilter(query);
  const sums = await sumCounts(team.queries, filter);
  const isEmpty = sums.days.length === 0;
  const isFiltered = Object.values(filter).some(Boolean);
  return (
    <Room title={t('team.counts.title')} lead={t('team.counts.lead')}>
      {explainClosed(site, now) && <p className={styles.note}>{t('team.counts.closed')}</p>}
      {isEmpty && !isFiltered ? (
        <EmptyList title={t('team.counts.none.title')} text={t('team.counts.none.text')} />
      ) : (
        <Filter filter={filter} today={dayAt(now, timeZone)} t={t} />
      )}
      {isEmpty && isFiltered && <p className={styles.note}>{t('team.counts.nothing')}</p>}
      {!isEmpty && (
        <>
          <FigureTotals
            label={t('team.counts.totals')}
            mark={campaign.mark.path}
            totals={describeTotals(campaign.language, sums.days, filter.group)}
          />
          <Sections site={site} rows={describeFigures(site.pack, sums)} t={t} />
          <DownloadLink address={addressCounts(`${HERE}/counts.csv`, filter)}>
            {t('team.counts.csv')}
          </DownloadLink>
        </>
      )}
      <Part
        title={t('team.counts.caution.title')}
        text={t(
          campaign.legal.regime === 'none'
            ? 'team.counts.caution.plain'
            : 'team.counts.caution.text',
          { timeName },
        )}
      />
    </Room>
  );
});

/** A period at a tap, or any days and a group of deeds. */
function Filter({ filter, today, t }: { filter: CountFilter; today: string; t: Translate }) {
  const periods = [
    { name: 'all', from: undefined },
    { name: 'month', from: startOfPeriod('month', today) },
    { name: 'week', from: startOfPeriod('week', today) },
  ] as const;
  return (
    <div className={styles.filters}>
      <FilterNav
        label={t('team.counts.periods.label')}
        links={periods.map(({ name, from }) => ({
          name: t(`team.counts.periods.${name}`),
          href: addressCounts(HERE, { group: filter.group, from }),
          isCurrent: filter.from === from && filter.until === undefined,
        }))}
      />
      <FilterForm
        address={HERE}
        apply={t('team.counts.filter.apply')}
        clear={t('team.counts.filter.clear')}
      >
        <SelectField
          name="group"
          label={t('team.counts.filter.group')}
          defaultValue={filter.group}
          options={[
            { value: '', name: t('team.counts.filter.all') },
            ...countGroups.map((group) => ({
              value: group,
              name: t(`team.counts.groups.${group}`),
            })),
          ]}
        />
        {(['from', 'until'] as const).map((name) => (
          <TextField
            key={name}
            name={name}
            type="date"
            label={t(`team.counts.filter.${name}`)}
            defaultValue={filter[name]}
            required={false}
          />
        ))}
      </FilterForm>
    </div>
  );
}

type SectionsProps = {
  site: Site;
  rows: Readonly<Record<(typeof figureSections)[number], readonly FigureRow[]>>;
  t: Translate;
};

/** Each section that has something to show. */
function Sections({ site, rows, t }: SectionsProps) {
  const { language, mark } = site.pack.campaign;
  return figureSections.map((section) => {
    const groups = listGroups(rows[section]);
    if (groups.length === 0) return null;
    const title = t(`team.counts.sections.${section}`);
    const counts = { shown: CHARTED, count: rows[section].length };
    return (
      <FigurePart
        key={section}
        title={title}
        of={t(`team.counts.names.${section}`)}
        series={groups.map((group) => ({
          group,
          name: t(`team.counts.groups.${group}`),
          short: t(`team.counts.short.${group}`),
        }))}
        rows={rows[section]}
        language={language}
        areDays={section === 'days'}
        words={{
          chart: t('team.counts.chart', { title }),
          table: t('team.counts.table', { title }),
          top: t('team.counts.top', counts),
        }}
        mark={mark.path}
      />
    );
  });
}
