import { redirect } from 'next/navigation';
import { EventForm } from '@/components/team/event-form';
import { Notice } from '@/components/team/notice';
import { Part, Room } from '@/components/team/room';
import { currentSite } from '@/lib/server/current-site';
import { describeStanding } from '@/lib/server/publication/describe-standing';
import { isOwn } from '@/lib/server/publication/own-places';
import { findPiece } from '@/lib/server/publication/piece-rows';
import { teamMetadata } from '@/lib/server/team/team-metadata';
import { teamPage } from '@/lib/server/team/team-page';
import { eventFormData } from '@/lib/server/team-agenda/event-form-data';
import { PublicationPart, VersionsPart } from '../../piece-parts';
import { archive, publish, restore, save, schedule, unarchive, withdraw } from '../actions';

export const generateMetadata = () => teamMetadata('team.agenda.title');

export default teamPage('agenda.edit', async ({ team, member, params, query, now, t }) => {
  const [site, row] = await Promise.all([
    currentSite(),
    findPiece(team.queries, 'event', params.slug ?? ''),
  ]);
  if (!row || !isOwn(member, row.working.data)) redirect('/team/agenda?missing');
  const { working } = row;
  const clockwork = { campaign: team.campaign, timeline: site.timeline };
  const asked = { team, now, t, row };
  return (
    <Room title={working.data.title} lead={describeStanding(clockwork, row.publication, now).words}>
      {query.created !== undefined && <Notice>{t('team.pieces.created')}</Notice>}
      {query.restored !== undefined && (
        <Notice>{t('team.pieces.restored', { version: query.restored })}</Notice>
      )}
      <Part title={t('team.agenda.edit')}>
        <EventForm
          key={query.as ?? ''}
          event={working.data}
          version={working.version}
          {...eventFormData(site, member, now)}
          save={save}
        />
      </Part>
      <PublicationPart
        {...asked}
        actions={{ publish, schedule, withdraw, archive, unarchive }}
        place={`/agenda#${row.slug}`}
      />
      <VersionsPart {...asked} restore={restore} />
    </Room>
  );
});
