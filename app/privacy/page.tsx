import { Todo } from '@/components/facts';
import { PageHead } from '@/components/page-head';
import prose from '@/components/prose.module.css';
import { currentSite } from '@/lib/server/current-site';
import { pageMetadata } from '@/lib/server/link-previews/page-metadata';
import { translator } from '@/lib/server/translate';

export const generateMetadata = () => pageMetadata('privacy');

const parts = ['photo', 'device', 'cookies', 'counts', 'logs', 'networks'] as const;

export default async function PrivacyPage() {
  const { campaign } = (await currentSite()).pack;
  const t = translator(campaign.language);
  const { publisher, regime } = campaign.legal;
  const contact = publisher.privacyContact;
  return (
    <>
      <PageHead
        title={t('pages.privacy.title')}
        lead={t('pages.privacy.description')}
        mark={campaign.mark.path}
      />
      <div className={prose.prose}>
        {parts.map((part) => (
          <section key={part}>
            <h2>{t(`privacy.${part}.title`)}</h2>
            <p>{t(`privacy.${part}.text`)}</p>
          </section>
        ))}
        <section>
          <h2>{t('privacy.rights.title')}</h2>
          <p>
            {contact ? t('privacy.rights.contact', { contact }) : <Todo>{t('legal.todo')}</Todo>}
          </p>
          {regime === 'fr-election' && <p>{t('privacy.rights.cnil')}</p>}
        </section>
      </div>
    </>
  );
}
