import { Messages } from '@/components/messages';
import { FileSender } from '@/components/team/file-sender';
import { FollowAddress } from '@/components/team/follow-address';
import { Part, Room } from '@/components/team/room';
import { TemplateEditor } from '@/components/team/template-editor/template-editor';
import { currentSite } from '@/lib/server/current-site';
import { teamMetadata } from '@/lib/server/team/team-metadata';
import { teamPage } from '@/lib/server/team/team-page';
import { prepareEditor } from '@/lib/server/templates/editor-data';
import { editorMessages } from '@/lib/server/templates/editor-messages';
import { EXPORT_ENDING } from '@/lib/server/templates/exported-template';
import { save } from '../actions';

export const generateMetadata = () => teamMetadata('team.templates.new');

export default teamPage('templates.draft', async ({ team, t }) => {
  const site = await currentSite();
  const { language } = team.campaign;
  return (
    <Room title={t('team.templates.new')} lead={t('team.templates.newLead')}>
      <Messages language={language} messages={editorMessages(language)}>
        <TemplateEditor
          data={await prepareEditor(site, team.queries, null)}
          save={save}
          takeArtwork="/team/templates/artworks"
          home="/team/templates"
        />
      </Messages>
      <FollowAddress start="/team/templates/new" />
      <Part
        title={t('team.templates.import.title')}
        text={t('team.templates.import.text', { ending: EXPORT_ENDING })}
      >
        <FileSender
          address="/team/templates/imports"
          accept=".zip,application/zip"
          words={{
            choose: t('team.templates.import.choose'),
            sending: t('team.templates.import.sending'),
            failed: t('refusals.network-missing'),
          }}
        />
      </Part>
    </Room>
  );
});
