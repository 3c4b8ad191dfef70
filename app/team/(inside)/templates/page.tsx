import { EmptyList } from '@/components/team/empty-list';
import { FilterNav } from '@/components/team/filter-nav';
import { Notice } from '@/components/team/notice';
import { PieceCards } from '@/components/team/piece-cards';
import { Room } from '@/components/team/room';
import { mayDo } from '@/lib/domain/permission';
import { currentSite } from '@/lib/server/current-site';
import { filters, isShown } from '@/lib/server/publication/piece-card';
import { teamMetadata } from '@/lib/server/team/team-metadata';
import { teamPage } from '@/lib/server/team/team-page';
import { describeCards } from '@/lib/server/templates/template-cards';
import { listTemplates } from '@/lib/server/templates/template-rows';
import styles from '../list-tools.module.css';
import { publish, withdraw } from './actions';

export const generateMetadata = () => teamMetadata('team.templates.title');

export default teamPage('templates.draft', async ({ team, member, query, now, t }) => {
  const site = await currentSite();
  const cards = await describeCards(site, await listTemplates(team.queries), now);
  const filter = filters.find((name) => name === query.state) ?? 'all';
  const shown = cards.filter(({ standing }) => isShown(filter, standing));
  return (
    <Room title={t('team.templates.title')} lead={t('team.templates.lead')}>
      {query.missing !== undefined && <Notice>{t('team.templates.missing')}</Notice>}
      <div className={styles.tools}>
        <a className={styles.new} href="/team/templates/new">
          {t('team.templates.new')}
        </a>
        <FilterNav
          label={t('team.templates.filters.label')}
          links={filters.map((name) => ({
            name: t(`team.pieces.filters.${name}`),
            href: name === 'all' ? '/team/templates' : `/team/templates?state=${name}`,
            isCurrent: name === filter,
          }))}
        />
      </div>
      {shown.length > 0 ? (
        <PieceCards
          cards={shown}
          words={{
            open: t('team.pieces.open'),
            publish: t('team.pieces.publication.publish'),
            withdraw: t('team.pieces.publication.back'),
          }}
          nameOpen={(title) => t('team.pieces.openOne', { title })}
          actions={mayDo(member, 'templates.publish') ? { publish, withdraw } : null}
        />
      ) : (
        <EmptyList
          title={t('team.templates.none.title')}
          text={t(`team.templates.none.${filter === 'all' ? 'all' : 'other'}`)}
        />
      )}
    </Room>
  );
});
