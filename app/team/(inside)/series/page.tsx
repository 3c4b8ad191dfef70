import { EmptyList } from '@/components/team/empty-list';
import { Notice } from '@/components/team/notice';
import { Part, Room } from '@/components/team/room';
import { ExampleCards } from '@/components/team/series/example-cards';
import { SeriesList } from '@/components/team/series/series-list';
import { KEPT_HOURS } from '@/lib/domain/series/limits';
import { currentSite } from '@/lib/server/current-site';
import { describeExamples } from '@/lib/server/series/describe-models';
import { describeCards } from '@/lib/server/series/describe-series';
import { listSeries } from '@/lib/server/series/series-rows';
import { teamMetadata } from '@/lib/server/team/team-metadata';
import { teamPage } from '@/lib/server/team/team-page';
import { startExample } from './actions';
import styles from './page.module.css';

export const generateMetadata = () => teamMetadata('team.series.title');

export default teamPage('series.run', async ({ team, member, query, now, t }) => {
  const [site, all] = await Promise.all([currentSite(), listSeries(team.queries, { member, now })]);
  const examples = describeExamples(site);
  return (
    <Room title={t('team.series.title')} lead={t('team.series.lead')}>
      {query.missing !== undefined && <Notice>{t('team.series.missing')}</Notice>}
      {query.removed !== undefined && <Notice>{t('team.series.removed')}</Notice>}
      <div>
        <a className={styles.new} href="/team/series/new">
          {t('team.series.new')}
        </a>
      </div>
      {all.length > 0 ? (
        <Part title={t(member.role === 'referent' ? 'team.series.yours' : 'team.series.all')}>
          <SeriesList cards={describeCards(site.pack, all, member.id)} />
        </Part>
      ) : (
        <EmptyList title={t('team.series.none.title')} text={t('team.series.none.text')} />
      )}
      {examples.length > 0 && (
        <ExampleCards
          title={t('team.series.example.title')}
          examples={examples}
          words={{
            start: t('team.series.example.start'),
            starting: t('team.series.list.checking'),
          }}
          start={startExample}
        />
      )}
      <p className={styles.kept}>{t('team.series.kept', { hours: KEPT_HOURS })}</p>
    </Room>
  );
});
