import { EmptyList } from '@/components/team/empty-list';
import { FileSender } from '@/components/team/file-sender';
import { Notice } from '@/components/team/notice';
import { PieceTable } from '@/components/team/piece-table';
import { Part, Room } from '@/components/team/room';
import { TeamForm } from '@/components/team/team-form';
import { TextField } from '@/components/team/text-field';
import { VersionField } from '@/components/team/version-field';
import { formatBytes } from '@/lib/domain/bytes';
import { currentSite } from '@/lib/server/current-site';
import { describeLines } from '@/lib/server/publication/piece-lines';
import { listPieces } from '@/lib/server/publication/piece-rows';
import { tableWords } from '@/lib/server/publication/table-words';
import { teamMetadata } from '@/lib/server/team/team-metadata';
import { teamPage } from '@/lib/server/team/team-page';
import { weighDocument } from '@/lib/server/team-documents/find-document';
import { publish, save, withdraw } from './actions';

export const generateMetadata = () => teamMetadata('team.documents.title');

export default teamPage('documents.edit', async ({ team, member, query, now, t }) => {
  const { language } = team.campaign;
  const site = await currentSite();
  const rows = await listPieces(team.queries, 'document');
  const describeFile = (bytes: number | null) =>
    bytes === null
      ? t('team.documents.noFile')
      : t('team.documents.size', { size: formatBytes(bytes, language) });
  const lines = describeLines(
    site,
    member,
    rows,
    {
      home: '/team/documents',
      note: ({ working }) => [describeFile(weighDocument(site, working.data))],
    },
    now,
  );
  return (
    <Room title={t('team.documents.title')} lead={t('team.documents.lead')}>
      {query.missing !== undefined && <Notice>{t('team.documents.missing')}</Notice>}
      {lines.length > 0 ? (
        <PieceTable
          lines={lines}
          {...tableWords(t, t('team.documents.title'))}
          actions={{ publish, withdraw }}
        />
      ) : (
        <EmptyList title={t('team.documents.none.title')} text={t('team.documents.none.text')} />
      )}
      <Part title={t('team.documents.add.title')} text={t('team.documents.add.text')}>
        <FileSender
          address="/team/documents/files"
          accept=".pdf,application/pdf"
          words={{
            choose: t('team.documents.file.choose'),
            sending: t('team.documents.file.sending'),
            failed: t('refusals.network-missing'),
          }}
        />
      </Part>
      <Part title={t('team.documents.name.title')} text={t('team.documents.name.text')}>
        <TeamForm action={save} submit={t('team.documents.name.action')} tone="outline">
          <VersionField version={0} />
          <TextField name="title" label={t('team.documents.titleField')} />
        </TeamForm>
      </Part>
    </Room>
  );
});
