import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Workbench } from '@/components/posts/workbench';
import { currentSite } from '@/lib/server/current-site';
import { postMetadata } from '@/lib/server/link-previews/page-metadata';
import { preparePosts } from '@/lib/server/posts/prepare-posts';
import { listPosts } from '@/lib/server/site';

type Props = {
  params: Promise<{ post: string }>;
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ post }, { d }] = await Promise.all([params, searchParams]);
  await findPost(post);
  return postMetadata(post, typeof d === 'string' ? d : null);
}

export default async function PostPage({ params }: Props) {
  const [{ post: id }, site] = await Promise.all([params, currentSite()]);
  const { campaign } = site.pack;
  const data = await preparePosts(site, Date.now(), id);
  const [post] = data.posts;
  if (!post) notFound();
  return <Workbench post={post} data={data} mark={campaign.mark.path} />;
}

async function findPost(id: string): Promise<void> {
  const posts = listPosts(await currentSite(), Date.now());
  if (!posts.some((post) => post.id === id)) notFound();
}
