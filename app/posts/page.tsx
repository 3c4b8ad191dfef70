import { PageHead } from '@/components/page-head';
import { PostBoard } from '@/components/posts/post-board';
import { currentSite } from '@/lib/server/current-site';
import { pageMetadata } from '@/lib/server/link-previews/page-metadata';
import { preparePosts } from '@/lib/server/posts/prepare-posts';
import { translator } from '@/lib/server/translate';

export const generateMetadata = () => pageMetadata('posts');

export default async function PostsPage() {
  const site = await currentSite();
  const { campaign } = site.pack;
  const t = translator(campaign.language);
  return (
    <>
      <PageHead
        title={t('pages.posts.title')}
        lead={t('pages.posts.description')}
        mark={campaign.mark.path}
      />
      <PostBoard data={await preparePosts(site, Date.now())} mark={campaign.mark.path} />
    </>
  );
}
