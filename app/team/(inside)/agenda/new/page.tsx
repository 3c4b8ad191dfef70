import { EventForm } from '@/components/team/event-form';
import { Room } from '@/components/team/room';
import { currentSite } from '@/lib/server/current-site';
import { teamMetadata } from '@/lib/server/team/team-metadata';
import { teamPage } from '@/lib/server/team/team-page';
import { eventFormData } from '@/lib/server/team-agenda/event-form-data';
import { save } from '../actions';

export const generateMetadata = () => teamMetadata('team.agenda.new');

export default teamPage('agenda.edit', async ({ member, now, t }) => (
  <Room title={t('team.agenda.new')} lead={t('team.agenda.newLead')}>
    <EventForm
      event={null}
      version={0}
      {...eventFormData(await currentSite(), member, now)}
      save={save}
    />
  </Room>
));
