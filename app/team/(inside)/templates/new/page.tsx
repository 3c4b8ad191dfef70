import { FileSender } from '@/components/team/file-sender';
import { FollowAddress } from '@/components/team/follow-address';
import { Part, Room } from '@/components/team/room';
import { teamMetadata } from '@/lib/server/team/team-metadata';
import { teamPage } from '@/lib/server/team/team-page';
import { EXPORT_ENDING } from '@/lib/server/templates/exported-template';
import { Editor } from '../editor';

export const generateMetadata = () => teamMetadata('team.templates.new.badge');

export default teamPage('templates.draft', async ({ team, query, t }) => {
  const kind = query.kind === 'post' ? 'post' : 'badge';
  return (
    <Room title={t(`team.templates.new.${kind}`)} lead={t(`team.templates.newLead.${kind}`)}>
      <Editor team={team} row={null} kind={kind} />
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
