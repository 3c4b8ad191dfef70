import { redirect } from 'next/navigation';
import { Notice } from '@/components/team/notice';
import { Part, Room } from '@/components/team/room';
import { TeamForm } from '@/components/team/team-form';
import { TextField } from '@/components/team/text-field';
import type { Translate } from '@/lib/domain/messages';
import { mayDo } from '@/lib/domain/permission';
import { currentSite } from '@/lib/server/current-site';
import { describeStanding } from '@/lib/server/publication/describe-standing';
import { teamMetadata } from '@/lib/server/team/team-metadata';
import { teamPage } from '@/lib/server/team/team-page';
import { readDraft } from '@/lib/server/templates/editor-data';
import { findTemplate, type TemplateRow } from '@/lib/server/templates/template-rows';
import { PreviewPart, PublicationPart, VersionsPart } from '../../piece-parts';
import {
  archive,
  changeWords,
  endLinks,
  makeLink,
  publish,
  restore,
  schedule,
  unarchive,
  withdraw,
} from '../actions';
import { Editor } from '../editor';

export const generateMetadata = () => teamMetadata('team.templates.title');

export default teamPage('templates.draft', async ({ team, member, params, query, now, t }) => {
  const { campaign, queries } = team;
  const [site, row] = await Promise.all([currentSite(), findTemplate(queries, params.slug ?? '')]);
  if (!row) redirect('/team/templates?missing');
  const { slug, working, publication } = row;
  const { timeline } = site;
  const { words } = describeStanding({ campaign, timeline }, publication, now);
  const mayPublish = mayDo(member, 'templates.publish');
  const { kind } = working.data;
  const isDraft = readDraft(working.data) !== null;
  const posts = site.pack.posts.filter(({ visual }) => visual.template === slug);
  const asked = { team, now, t, row };
  return (
    <Room title={working.data.title} lead={words}>
      {query.created !== undefined && <Notice>{t('team.pieces.created')}</Notice>}
      {query.restored !== undefined && (
        <Notice>{t('team.pieces.restored', { version: query.restored })}</Notice>
      )}
      <Part
        title={t('team.templates.edit.title')}
        {...(kind === 'post' && { text: t('team.templates.posts', { count: posts.length }) })}
      >
        {isDraft ? (
          <Editor key={query.as ?? ''} team={team} row={row} kind={kind} />
        ) : (
          <Words row={row} t={t} />
        )}
      </Part>
      <PublicationPart
        {...asked}
        actions={mayPublish ? { publish, schedule, withdraw, archive, unarchive } : null}
        place={kind === 'badge' ? `/badge/${slug}` : null}
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

/** What is made of a file of the pack is edited in the words beside it alone. */
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
