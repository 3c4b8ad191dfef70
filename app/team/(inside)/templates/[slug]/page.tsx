import { redirect } from 'next/navigation';
import { Messages } from '@/components/messages';
import { Notice } from '@/components/team/notice';
import { PublicationPanel } from '@/components/team/publication-panel';
import { Part, Room } from '@/components/team/room';
import { TeamForm } from '@/components/team/team-form';
import { TemplateEditor } from '@/components/team/template-editor/template-editor';
import { TextField } from '@/components/team/text-field';
import { VersionTable } from '@/components/team/version-table';
import type { Translate } from '@/lib/domain/messages';
import { mayDo } from '@/lib/domain/permission';
import { currentSite } from '@/lib/server/current-site';
import { describeStanding } from '@/lib/server/publication/describe-standing';
import { listVersions } from '@/lib/server/publication/piece-rows';
import { countPreviews } from '@/lib/server/publication/preview-links';
import { publicationWords } from '@/lib/server/publication/publication-words';
import { versionRows } from '@/lib/server/publication/version-rows';
import type { Team } from '@/lib/server/team/current-team';
import { teamMetadata } from '@/lib/server/team/team-metadata';
import { teamPage } from '@/lib/server/team/team-page';
import { handOverWords } from '@/lib/server/team/words';
import { prepareEditor, readDraft } from '@/lib/server/templates/editor-data';
import { editorMessages } from '@/lib/server/templates/editor-messages';
import { findTemplate, type TemplateRow } from '@/lib/server/templates/template-rows';
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
  const { slug, working, live, publication } = row;
  const { timeline } = site;
  const { standing, words: stands } = describeStanding({ campaign, timeline }, publication, now);
  const mayPublish = mayDo(member, 'templates.publish');
  const isDraft = readDraft(working.data) !== null;
  return (
    <Room title={working.data.title} lead={stands}>
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
      <Part title={t('team.pieces.publication.title')}>
        <PublicationPanel
          slug={slug}
          version={working.version}
          stands={stands}
          standing={standing}
          details={[
            standing === 'offered' && live
              ? t('team.pieces.publication.lives', { version: live.version })
              : t('team.pieces.publication.nobody'),
            t('team.pieces.publication.zone', { timeName: campaign.calendar.timeName }),
            ...(mayPublish ? [] : [t('team.pieces.publication.forOthers')]),
          ]}
          from={publication.from}
          until={publication.until}
          words={publicationWords(t, working.version)}
          actions={mayPublish ? { publish, schedule, withdraw, archive, unarchive } : null}
        />
        {standing === 'offered' && <a href={`/badge/${slug}`}>{t('team.templates.look')}</a>}
      </Part>
      <Preview
        slug={slug}
        count={await countPreviews(queries, { kind: 'template', slug }, now)}
        t={t}
      />
      {isDraft && (
        <Part title={t('team.templates.export.title')} text={t('team.templates.export.text')}>
          <a href={`/team/templates/${slug}/export`} download>
            {t('team.templates.export.action')}
          </a>
        </Part>
      )}
      <Part title={t('team.pieces.versions.title')}>
        <VersionTable
          slug={slug}
          rows={versionRows(campaign, row, await listVersions(queries, 'template', slug))}
          words={{
            title: t('team.pieces.versions.title'),
            version: t('team.pieces.versions.version'),
            when: t('team.pieces.versions.when'),
            who: t('team.pieces.versions.who'),
            what: t('team.pieces.versions.what'),
          }}
          restore={restore}
        />
      </Part>
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

function Preview({ slug, count, t }: { slug: string; count: number; t: Translate }) {
  const name = <input type="hidden" name="slug" value={slug} />;
  return (
    <Part title={t('team.pieces.preview.title')} text={t('team.pieces.preview.text')}>
      <p>{t('team.pieces.preview.open', { count })}</p>
      <TeamForm
        action={makeLink}
        submit={t('team.pieces.preview.make')}
        tone="outline"
        handOver={handOverWords(t)}
      >
        {name}
      </TeamForm>
      {count > 0 && (
        <TeamForm action={endLinks} submit={t('team.pieces.preview.end')} tone="outline">
          {name}
        </TeamForm>
      )}
    </Part>
  );
}
