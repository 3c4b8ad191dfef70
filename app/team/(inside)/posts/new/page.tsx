import { Messages } from '@/components/messages';
import { FollowAddress } from '@/components/team/follow-address';
import { PostEditor } from '@/components/team/post-editor/post-editor';
import { Room } from '@/components/team/room';
import { currentSite } from '@/lib/server/current-site';
import { teamMetadata } from '@/lib/server/team/team-metadata';
import { teamPage } from '@/lib/server/team/team-page';
import { postEditorMessages } from '@/lib/server/team-posts/post-editor-messages';
import { preparePostEditor } from '@/lib/server/team-posts/prepare-post-editor';
import { save } from '../actions';

export const generateMetadata = () => teamMetadata('team.posts.new');

export default teamPage('posts.draft', async ({ team, member, now, t }) => {
  const { language, mark } = team.campaign;
  return (
    <Room title={t('team.posts.new')} lead={t('team.posts.newLead')}>
      <Messages language={language} messages={postEditorMessages(language)}>
        <PostEditor
          data={await preparePostEditor(await currentSite(), member, null, now)}
          save={save}
          home="/team/posts"
          mark={mark.path}
        />
      </Messages>
      <FollowAddress start="/team/posts/new" />
    </Room>
  );
});
