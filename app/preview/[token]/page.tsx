import type { Metadata } from 'next';
import { Studio } from '@/components/badge/studio';
import { Messages } from '@/components/messages';
import { PageHead } from '@/components/page-head';
import { VisualSheet } from '@/components/posts/visual-sheet';
import { Workbench } from '@/components/posts/workbench';
import { currentSite } from '@/lib/server/current-site';
import { postMessages } from '@/lib/server/posts/post-messages';
import { preparePost, prepareVisual } from '@/lib/server/posts/prepare-posts';
import { preparePreview } from '@/lib/server/prepare-studio';
import { findPreviewed, type Previewed } from '@/lib/server/publication/find-previewed';
import type { Site } from '@/lib/server/site';
import { deviceRefusals, readMessages, translator } from '@/lib/server/translate';
import styles from './page.module.css';

type Props = { params: Promise<{ token: string }> };

/** The link is a secret: nothing of what it shows stands in a title that a chat would show. */
export async function generateMetadata(): Promise<Metadata> {
  const { language } = (await currentSite()).pack.campaign;
  return {
    title: translator(language)('preview.page'),
    robots: { index: false, follow: false },
  };
}

/** A draft as supporters would have it, for who has its link; closed in silence like everything one may save. */
export default async function PreviewPage({ params }: Props) {
  const [{ token }, site] = await Promise.all([params, currentSite()]);
  const { language } = site.pack.campaign;
  const t = translator(language);
  const draft = await findPreviewed(site, token, Date.now());
  if (!draft) {
    return (
      <div className={styles.gone}>
        <PageHead
          title={t('preview.gone.title')}
          lead={t('preview.gone.text')}
          mark={site.pack.campaign.mark.path}
        />
        <a href="/badge">{t('preview.gone.back')}</a>
      </div>
    );
  }
  const parts =
    'badge' in draft ? ['badge', ...deviceRefusals] : [...postMessages, 'preview.sheet'];
  return (
    <Messages language={language} messages={readMessages(language, parts)}>
      <p className={styles.notice}>{t('preview.notice')}</p>
      <Draft site={site} draft={draft} />
    </Messages>
  );
}

async function Draft({ site, draft }: { site: Site; draft: Previewed }) {
  if ('badge' in draft) return <Studio data={preparePreview(site, draft.badge)} />;
  const mark = site.pack.campaign.mark.path;
  if ('visual' in draft) {
    const { visual } = draft;
    const data = prepareVisual(site, visual, Date.now());
    return <VisualSheet title={visual.title} about={visual.description} data={data} mark={mark} />;
  }
  const data = await preparePost(site, draft.post, Date.now());
  const [post] = data.posts;
  return post && <Workbench post={post} data={data} mark={mark} />;
}
