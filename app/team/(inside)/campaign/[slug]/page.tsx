import { redirect } from 'next/navigation';
import { Notice } from '@/components/team/notice';
import { Part, Room } from '@/components/team/room';
import { currentSite } from '@/lib/server/current-site';
import { describeStanding } from '@/lib/server/publication/describe-standing';
import { findPiece } from '@/lib/server/publication/piece-rows';
import { teamMetadata } from '@/lib/server/team/team-metadata';
import { teamPage } from '@/lib/server/team/team-page';
import { PublicationPart, VersionsPart } from '../../piece-parts';
import { publish, restore, withdraw } from '../actions';
import { FactsFields } from '../facts-fields';

export const generateMetadata = () => teamMetadata('team.campaign.title');

export default teamPage('campaign.edit', async ({ team, params, query, now, t }) => {
  const { campaign, queries } = team;
  const [site, row] = await Promise.all([
    currentSite(),
    findPiece(queries, 'facts', params.slug ?? ''),
  ]);
  if (!row) redirect('/team/campaign');
  const { working, publication } = row;
  const clockwork = { campaign, timeline: site.timeline };
  const asked = { team, now, t, row };
  return (
    <Room title={working.data.title} lead={describeStanding(clockwork, publication, now).words}>
      {query.sent !== undefined && <Notice>{t('team.campaign.taken')}</Notice>}
      {(['changed', 'removed'] as const).map(
        (deed) =>
          query[deed] !== undefined && (
            <Notice key={query.as}>{t(`team.campaign.guides.${deed}`)}</Notice>
          ),
      )}
      {query.restored !== undefined && (
        <Notice>{t('team.pieces.restored', { version: query.restored })}</Notice>
      )}
      <Part title={t('team.campaign.edit')}>
        <FactsFields
          key={query.as ?? ''}
          facts={working.data}
          version={working.version}
          campaign={campaign}
          t={t}
        />
      </Part>
      <PublicationPart {...asked} actions={{ publish, withdraw }} place={null} />
      <VersionsPart {...asked} restore={restore} />
    </Room>
  );
});
