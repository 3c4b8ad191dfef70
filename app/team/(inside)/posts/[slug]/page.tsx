import { redirect } from 'next/navigation';
import { Messages } from '@/components/messages';
import { Notice } from '@/components/team/notice';
import { PostEditor } from '@/components/team/post-editor/post-editor';
import { Part, Room } from '@/components/team/room';
import { mayDo } from '@/lib/domain/permission';
import { currentSite } from '@/lib/server/current-site';
import { describeStanding } from '@/lib/server/publication/describe-standing';
import { isOwn } from '@/lib/server/publication/own-places';
import { findPiece } from '@/lib/server/publication/piece-rows';
import { teamMetadata } from '@/lib/server/team/team-metadata';
import { teamPage } from '@/lib/server/team/team-page';
import { postEditorMessages } from '@/lib/server/team-posts/post-editor-messages';
import { preparePostEditor } from '@/lib/server/team-posts/prepare-post-editor';
import { PreviewPart, PublicationPart, VersionsPart } from '../../piece-parts';
import {
  archive,
  endLinks,
  makeLink,
  publish,
  restore,
  save,
  schedule,
  unarchive,
  withdraw,
} from '../actions';

export const generateMetadata = () => teamMetadata('team.posts.title');

export default teamPage('posts.draft', async ({ team, member, params, query, now, t }) => {
  const { campaign, queries } = team;
  const { language } = campaign;
  const [site, row] = await Promise.all([
    currentSite(),
    findPiece(queries, 'post', params.slug ?? ''),
  ]);
  if (!row || !isOwn(member, row.working.data)) redirect('/team/posts?missing');
  const { working, slug } = row;
  const { timeline } = site;
  const mayPublish = mayDo(member, 'posts.publish');
  const asked = { team, now, t, row };
  return (
    <Room
      title={working.data.title}
      lead={describeStanding({ campaign, timeline }, row.publication, now).words}
    >
      {query.created !== undefined && <Notice>{t('team.pieces.created')}</Notice>}
      {query.restored !== undefined && (
        <Notice>{t('team.pieces.restored', { version: query.restored })}</Notice>
      )}
      <Part title={t('team.posts.edit')}>
        <Messages language={language} messages={postEditorMessages(language)}>
          <PostEditor
            key={query.as ?? ''}
            data={await preparePostEditor(site, member, row, now)}
            save={save}
            home="/team/posts"
            mark={campaign.mark.path}
          />
        </Messages>
      </Part>
      <PublicationPart
        {...asked}
        actions={mayPublish ? { publish, schedule, withdraw, archive, unarchive } : null}
        place={`/posts/${slug}`}
      />
      <PreviewPart {...asked} actions={{ makeLink, endLinks }} />
      <VersionsPart {...asked} restore={restore} />
    </Room>
  );
});
