import { redirect } from 'next/navigation';
import { DocumentCover } from '@/components/document-cover';
import { FileSender } from '@/components/team/file-sender';
import { Notice } from '@/components/team/notice';
import { Part, Room } from '@/components/team/room';
import { TeamForm } from '@/components/team/team-form';
import { TextField } from '@/components/team/text-field';
import { VersionField } from '@/components/team/version-field';
import { formatBytes } from '@/lib/domain/bytes';
import { currentSite } from '@/lib/server/current-site';
import { describeStanding } from '@/lib/server/publication/describe-standing';
import { findPiece } from '@/lib/server/publication/piece-rows';
import { mediaAddress } from '@/lib/server/site';
import { teamMetadata } from '@/lib/server/team/team-metadata';
import { teamPage } from '@/lib/server/team/team-page';
import { weighDocument } from '@/lib/server/team-documents/find-document';
import { PublicationPart, VersionsPart } from '../../piece-parts';
import { archive, publish, restore, save, schedule, unarchive, withdraw } from '../actions';

export const generateMetadata = () => teamMetadata('team.documents.title');

export default teamPage('documents.edit', async ({ team, params, query, now, t }) => {
  const { campaign, queries } = team;
  const [site, row] = await Promise.all([
    currentSite(),
    findPiece(queries, 'document', params.slug ?? ''),
  ]);
  if (!row) redirect('/team/documents?missing');
  const { slug, working } = row;
  const { title, sent } = working.data;
  const bytes = weighDocument(site, working.data);
  const asked = { team, now, t, row };
  const clockwork = { campaign, timeline: site.timeline };
  return (
    <Room title={title} lead={describeStanding(clockwork, row.publication, now).words}>
      {query.created !== undefined && <Notice>{t('team.pieces.created')}</Notice>}
      {query.sent !== undefined && <Notice>{t('team.documents.file.taken')}</Notice>}
      {query.restored !== undefined && (
        <Notice>{t('team.pieces.restored', { version: query.restored })}</Notice>
      )}
      <Part title={t('team.documents.edit')}>
        <TeamForm action={save} submit={t('team.documents.save')} key={query.as ?? ''}>
          <input type="hidden" name="slug" value={slug} />
          <VersionField version={working.version} />
          <TextField name="title" label={t('team.documents.titleField')} defaultValue={title} />
        </TeamForm>
      </Part>
      <Part
        title={t('team.documents.file.title')}
        text={
          bytes === null
            ? t('team.documents.noFile')
            : t('team.documents.size', { size: formatBytes(bytes, campaign.language) })
        }
      >
        {bytes !== null && (
          <DocumentCover
            picture={sent?.cover ? mediaAddress(sent.cover) : null}
            title={title}
            mark={campaign.mark.path}
          />
        )}
        <FileSender
          address={`/team/documents/files?about=${slug}`}
          accept=".pdf,application/pdf"
          words={{
            choose: t(bytes === null ? 'team.documents.file.choose' : 'team.documents.file.change'),
            sending: t('team.documents.file.sending'),
            failed: t('refusals.network-missing'),
          }}
        />
        <p>{t('team.documents.file.hint')}</p>
      </Part>
      <PublicationPart
        {...asked}
        actions={{ publish, schedule, withdraw, archive, unarchive }}
        place="/documents"
      />
      <VersionsPart {...asked} restore={restore} />
    </Room>
  );
});
