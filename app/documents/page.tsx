import { WhenOpen } from '@/components/clock/when-open';
import { MarkList } from '@/components/mark-list';
import { PageHead } from '@/components/page-head';
import prose from '@/components/prose.module.css';
import { formatBytes } from '@/lib/domain/bytes';
import { currentSite } from '@/lib/server/current-site';
import { pageMetadata } from '@/lib/server/link-previews/page-metadata';
import type { Site } from '@/lib/server/site';
import { translator } from '@/lib/server/translate';
import styles from './page.module.css';

export const generateMetadata = () => pageMetadata('documents');

export default async function DocumentsPage() {
  const site = await currentSite();
  const { campaign } = site.pack;
  const t = translator(campaign.language);
  const mark = campaign.mark.path;
  return (
    <>
      <PageHead
        title={t('pages.documents.title')}
        lead={t('pages.documents.description')}
        mark={mark}
      />
      <div className={prose.prose}>
        <Availability site={site} />
        <MarkList
          mark={mark}
          items={campaign.documents.map(({ id, title }) => ({
            id,
            content: <DocumentEntry site={site} id={id} title={title} />,
          }))}
        />
      </div>
    </>
  );
}

/** What holds for all of them is said once. */
function Availability({ site: { pack } }: { site: Site }) {
  const t = translator(pack.campaign.language);
  if (pack.campaign.documents.length === 0) return <p>{t('documents.none')}</p>;
  if (pack.documents.size === 0) return <p>{t('documents.allAbsent')}</p>;
  return <WhenOpen>{null}</WhenOpen>;
}

function DocumentEntry({ site, id, title }: { site: Site; id: string; title: string }) {
  const { language } = site.pack.campaign;
  const t = translator(language);
  const bytes = site.pack.documents.get(id);
  return (
    <div className={styles.document}>
      <h2>{title}</h2>
      {bytes ? (
        <WhenOpen isQuiet>
          <a href={`/documents/${id}.pdf`} download>
            {t('documents.get', { size: formatBytes(bytes.length, language) })}
          </a>
        </WhenOpen>
      ) : (
        site.pack.documents.size > 0 && <p>{t('documents.absent')}</p>
      )}
    </div>
  );
}
