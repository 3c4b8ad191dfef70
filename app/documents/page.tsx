import { WhenOpen } from '@/components/clock/when-open';
import { DocumentCover } from '@/components/document-cover';
import { MarkList } from '@/components/mark-list';
import { PageHead } from '@/components/page-head';
import prose from '@/components/prose.module.css';
import { formatBytes } from '@/lib/domain/bytes';
import type { CampaignDocument } from '@/lib/domain/campaign';
import { currentSite } from '@/lib/server/current-site';
import { pageMetadata } from '@/lib/server/link-previews/page-metadata';
import { campaignAt, mediaAddress, type Site } from '@/lib/server/site';
import { weighDocument } from '@/lib/server/team-documents/find-document';
import { translator } from '@/lib/server/translate';
import styles from './page.module.css';

export const generateMetadata = () => pageMetadata('documents');

export default async function DocumentsPage() {
  const site = await currentSite();
  const campaign = campaignAt(site, Date.now());
  const t = translator(campaign.language);
  const mark = campaign.mark.path;
  const documents = campaign.documents.map((document) => ({
    document,
    bytes: weighDocument(site, document),
  }));
  const hasFiles = documents.some(({ bytes }) => bytes !== null);
  return (
    <>
      <PageHead
        title={t('pages.documents.title')}
        lead={t('pages.documents.description')}
        mark={mark}
      />
      <div className={prose.prose}>
        {hasFiles && <WhenOpen>{null}</WhenOpen>}
        {/* What holds for all of them is said once. */}
        {!hasFiles && <p>{t(documents.length === 0 ? 'documents.none' : 'documents.allAbsent')}</p>}
        <MarkList
          mark={mark}
          items={documents.map(({ document, bytes }) => ({
            id: document.id,
            content: (
              <DocumentEntry site={site} document={document} bytes={bytes} isAlone={!hasFiles} />
            ),
          }))}
        />
      </div>
    </>
  );
}

type EntryProps = {
  site: Site;
  document: CampaignDocument;
  bytes: number | null;
  /** Whether no document has a file, which is said above all of them. */
  isAlone: boolean;
};

function DocumentEntry({ site, document, bytes, isAlone }: EntryProps) {
  const { language, mark } = site.pack.campaign;
  const t = translator(language);
  const { id, title, sent } = document;
  return (
    <div className={styles.document} data-covered={bytes !== null}>
      {bytes !== null && (
        <DocumentCover
          picture={sent?.cover ? mediaAddress(sent.cover) : null}
          title={title}
          mark={mark.path}
        />
      )}
      <div className={styles.about}>
        <h2>{title}</h2>
        {bytes !== null && (
          <WhenOpen isQuiet>
            <a href={`/documents/${id}.pdf`} download>
              {t('documents.get', { size: formatBytes(bytes, language) })}
            </a>
          </WhenOpen>
        )}
        {bytes === null && !isAlone && <p>{t('documents.absent')}</p>}
      </div>
    </div>
  );
}
