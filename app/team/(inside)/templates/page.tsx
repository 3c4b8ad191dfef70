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
  const kind = query.kind === 'post' ? 'post' : 'badge';
  const rows = (await listTemplates(team.queries)).filter(
    ({ working }) => working.data.kind === kind,
  );
  const cards = await describeCards(site, rows, now);
  const filter = filters.find((name) => name === query.state) ?? 'all';
  const shown = cards.filter(({ standing }) => isShown(filter, standing));
  const hrefOf = (of: string, state: string) => {
    const asked = [
      ...(of === 'post' ? ['kind=post'] : []),
      ...(state === 'all' ? [] : [`state=${state}`]),
    ];
    return `/team/templates${asked.length > 0 ? `?${asked.join('&')}` : ''}`;
  };
  return (
    <Room title={t('team.templates.title')} lead={t(`team.templates.lead.${kind}`)}>
      {query.missing !== undefined && <Notice>{t('team.templates.missing')}</Notice>}
      <div className={styles.tools}>
        <div className={styles.first}>
          <FilterNav
            label={t('team.templates.kinds.label')}
            links={(['badge', 'post'] as const).map((name) => ({
              name: t(`team.templates.kinds.${name}`),
              href: hrefOf(name, 'all'),
              isCurrent: name === kind,
            }))}
          />
          <a
            className={styles.new}
            href={`/team/templates/new${kind === 'post' ? '?kind=post' : ''}`}
          >
            {t(`team.templates.new.${kind}`)}
          </a>
        </div>
        <FilterNav
          label={t('team.templates.filters.label')}
          links={filters.map((name) => ({
            name: t(`team.pieces.filters.${name}`),
            href: hrefOf(kind, name),
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
