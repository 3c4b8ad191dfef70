import { PieceTable } from '@/components/team/piece-table';
import { Room } from '@/components/team/room';
import type { Facts } from '@/lib/domain/facts';
import { findMissingFacts } from '@/lib/domain/legal-facts';
import type { Translate } from '@/lib/domain/messages';
import { currentSite } from '@/lib/server/current-site';
import { describeLines } from '@/lib/server/publication/piece-lines';
import { listPieces } from '@/lib/server/publication/piece-rows';
import { tableWords } from '@/lib/server/publication/table-words';
import { teamMetadata } from '@/lib/server/team/team-metadata';
import { teamPage } from '@/lib/server/team/team-page';
import { publish, withdraw } from './actions';

export const generateMetadata = () => teamMetadata('team.campaign.title');

export default teamPage('campaign.edit', async ({ team, member, now, t }) => {
  const rows = await listPieces(team.queries, 'facts');
  const lines = describeLines(
    await currentSite(),
    member,
    rows,
    {
      home: '/team/campaign',
      note: ({ working }) => [describeFacts(working.data, team.campaign.legal.regime, t)],
    },
    now,
  );
  return (
    <Room title={t('team.campaign.title')} lead={t('team.campaign.lead')}>
      <PieceTable
        lines={lines}
        {...tableWords(t, t('team.campaign.title'))}
        actions={{ publish, withdraw }}
      />
    </Room>
  );
});

/** What a topic holds, in a few words. */
function describeFacts(facts: Facts, regime: 'fr-election' | 'none', t: Translate): string {
  switch (facts.topic) {
    case 'hashtags':
      return facts.values.join(' ');
    case 'accounts':
      return [facts.accounts.facebook, facts.accounts.twitter].filter(Boolean).join(' · ');
    case 'legal':
      return t('team.campaign.missing', {
        count: findMissingFacts({ regime, publisher: facts.publisher }).length,
      });
    case 'areas':
      return t('team.campaign.areaCount', { count: facts.areas.length });
    case 'guides':
      return t('team.campaign.guideCount', {
        count: facts.guides.length,
        shown: facts.guides.filter(({ consent }) => consent !== null).length,
      });
  }
}
