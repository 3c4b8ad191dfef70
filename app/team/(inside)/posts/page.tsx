import { EmptyList } from '@/components/team/empty-list';
import { FilterNav } from '@/components/team/filter-nav';
import { KitLinks } from '@/components/team/kit-links';
import { ListFilter } from '@/components/team/list-filter';
import { Notice } from '@/components/team/notice';
import { PieceCards } from '@/components/team/piece-cards';
import { Part, Room } from '@/components/team/room';
import { mayDo } from '@/lib/domain/permission';
import { currentSite } from '@/lib/server/current-site';
import { explainClosed } from '@/lib/server/explain-closed';
import { listKits } from '@/lib/server/kit/list-kits';
import { filters, isShown } from '@/lib/server/publication/piece-card';
import { listPieces } from '@/lib/server/publication/piece-rows';
import { teamMetadata } from '@/lib/server/team/team-metadata';
import { teamPage } from '@/lib/server/team/team-page';
import { describePosts } from '@/lib/server/team-posts/post-cards';
import { describeRefusal } from '@/lib/server/translate';
import tools from '../list-tools.module.css';
import { publish, withdraw } from './actions';

export const generateMetadata = () => teamMetadata('team.posts.title');

export default teamPage('posts.draft', async ({ team, member, query, now, t }) => {
  const { campaign, queries } = team;
  const filter = filters.find((name) => name === query.state) ?? 'all';
  const sought = { theme: query.theme || null, place: query.place || null };
  const rows = await listPieces(queries, 'post');
  const site = await currentSite();
  const cards = await describePosts(site, member, rows, sought, now);
  const [kits, closed] = [listKits(site, member, now), explainClosed(site, now)];
  const shown = cards.filter(({ standing }) => isShown(filter, standing));
  const kept = [...(sought.theme ? [`theme=${sought.theme}`] : [])];
  if (sought.place) kept.push(`place=${sought.place}`);
  const isReferent = member.role === 'referent';
  return (
    <Room
      title={t('team.posts.title')}
      lead={t(isReferent ? 'team.posts.leadReferent' : 'team.posts.lead')}
    >
      {query.missing !== undefined && <Notice>{t('team.posts.missing')}</Notice>}
      <div className={tools.tools}>
        <a className={tools.new} href="/team/posts/new">
          {t('team.posts.new')}
        </a>
        <FilterNav
          label={t('team.posts.filters')}
          links={filters.map((name) => ({
            name: t(`team.pieces.filters.${name}`),
            href: `/team/posts?${[`state=${name}`, ...kept].join('&')}`,
            isCurrent: name === filter,
          }))}
        />
        <ListFilter
          state={filter}
          submit={t('team.posts.filter')}
          fields={[
            {
              name: 'theme',
              label: t('posts.finder.theme'),
              all: t('posts.finder.allThemes'),
              value: sought.theme,
              options: campaign.themes.map(({ id, text }) => ({ value: id, name: text })),
            },
            {
              name: 'place',
              label: t('team.territories'),
              all: t('team.posts.allPlaces'),
              value: sought.place,
              options: campaign.territories
                .filter(({ code }) => !isReferent || member.territories.includes(code))
                .map(({ code, name }) => ({ value: code, name })),
            },
          ]}
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
          actions={mayDo(member, 'posts.publish') ? { publish, withdraw } : null}
        />
      ) : (
        <EmptyList
          title={t('team.posts.none.title')}
          text={t(isReferent ? 'team.posts.none.referent' : 'team.posts.none.text')}
        />
      )}
      {kits.length > 0 && (
        <Part
          title={t('team.posts.kits.title')}
          text={t(isReferent ? 'team.posts.kits.own' : 'team.posts.kits.text')}
        >
          {closed ? (
            <p>{describeRefusal(campaign.language, closed)}</p>
          ) : (
            <KitLinks label={t('team.posts.kits.title')} kits={kits} />
          )}
        </Part>
      )}
    </Room>
  );
});
