import type { Metadata } from 'next';
import { Studio } from '@/components/badge/studio';
import { Messages } from '@/components/messages';
import { PageHead } from '@/components/page-head';
import { currentSite } from '@/lib/server/current-site';
import { preparePreview } from '@/lib/server/prepare-studio';
import { findPreviewed } from '@/lib/server/templates/find-previewed';
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

/** A draft in the studio, for who has its link; closed in silence like everything one may save. */
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
  return (
    <Messages language={language} messages={readMessages(language, ['badge', ...deviceRefusals])}>
      <p className={styles.notice}>{t('preview.notice')}</p>
      <Studio data={preparePreview(site, draft)} />
    </Messages>
  );
}
