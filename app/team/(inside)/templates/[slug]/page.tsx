import { redirect } from 'next/navigation';
import { Messages } from '@/components/messages';
import { Notice } from '@/components/team/notice';
import { Part, Room } from '@/components/team/room';
import { TeamForm } from '@/components/team/team-form';
import { TemplateEditor } from '@/components/team/template-editor/template-editor';
import { TextField } from '@/components/team/text-field';
import type { Translate } from '@/lib/domain/messages';
import { mayDo } from '@/lib/domain/permission';
import { currentSite } from '@/lib/server/current-site';
import { describeStanding } from '@/lib/server/publication/describe-standing';
import type { Team } from '@/lib/server/team/current-team';
import { teamMetadata } from '@/lib/server/team/team-metadata';
import { teamPage } from '@/lib/server/team/team-page';
import { prepareEditor, readDraft } from '@/lib/server/templates/editor-data';
import { editorMessages } from '@/lib/server/templates/editor-messages';
import { findTemplate, type TemplateRow } from '@/lib/server/templates/template-rows';
import { PreviewPart, PublicationPart, VersionsPart } from '../../piece-parts';
import {
  archive,
  changeWords,
  endLinks,
  makeLink,
  publish,
  restore,
  save,
  schedule,
  unarchive,
  withdraw,
} from '../actions';

export const generateMetadata = () => teamMetadata('team.templates.title');

export default teamPage('templates.draft', async ({ team, member, params, query, now, t }) => {
  const { campaign, queries } = team;
  const [site, row] = await Promise.all([currentSite(), findTemplate(queries, params.slug ?? '')]);
  if (!row) redirect('/team/templates?missing');
  const { slug, working, publication } = row;
  const { timeline } = site;
  const { words } = describeStanding({ campaign, timeline }, publication, now);
  const mayPublish = mayDo(member, 'templates.publish');
  const isDraft = readDraft(working.data) !== null;
  const asked = { team, now, t, row };
  return (
    <Room title={working.data.title} lead={words}>
      {query.created !== undefined && <Notice>{t('team.templates.created')}</Notice>}
      {query.restored !== undefined && (
        <Notice>{t('team.pieces.restored', { version: query.restored })}</Notice>
      )}
      <Part title={t('team.templates.edit.title')}>
        {isDraft ? (
          <Editor key={query.as ?? ''} team={team} row={row} />
        ) : (
          <Words row={row} t={t} />
        )}
      </Part>
      <PublicationPart
        {...asked}
        actions={mayPublish ? { publish, schedule, withdraw, archive, unarchive } : null}
        place={`/badge/${slug}`}
      />
      <PreviewPart {...asked} actions={{ makeLink, endLinks }} />
      {isDraft && (
        <Part title={t('team.templates.export.title')} text={t('team.templates.export.text')}>
          <a href={`/team/templates/${slug}/export`} download>
            {t('team.templates.export.action')}
          </a>
        </Part>
      )}
      <VersionsPart {...asked} restore={restore} />
    </Room>
  );
});

async function Editor({ team, row }: { team: Team; row: TemplateRow }) {
  const { language } = team.campaign;
  return (
    <Messages language={language} messages={editorMessages(language)}>
      <TemplateEditor
        data={await prepareEditor(await currentSite(), team.queries, row)}
        save={save}
        takeArtwork="/team/templates/artworks"
        home="/team/templates"
      />
    </Messages>
  );
}

/** What a Design draws is edited in its words alone. */
function Words({ row: { slug, working }, t }: { row: TemplateRow; t: Translate }) {
  const { title, description } = working.data;
  return (
    <>
      <p>{t('team.templates.edit.drawn')}</p>
      <TeamForm action={changeWords} submit={t('team.templates.edit.save')} tone="outline">
        <input type="hidden" name="slug" value={slug} />
        <input type="hidden" name="version" value={working.version} />
        <TextField name="title" label={t('team.templates.edit.name')} defaultValue={title} />
        <TextField
          name="description"
          label={t('team.templates.edit.description')}
          defaultValue={description}
        />
      </TeamForm>
    </>
  );
}
