import { Todo } from '@/components/facts';
import { MarkList } from '@/components/mark-list';
import { PageHead } from '@/components/page-head';
import prose from '@/components/prose.module.css';
import { currentSite } from '@/lib/server/current-site';
import { pageMetadata } from '@/lib/server/link-previews/page-metadata';
import { translator } from '@/lib/server/translate';

export const generateMetadata = () => pageMetadata('accessibility');

const done = ['keyboard', 'announced', 'contrast', 'motion', 'checked'] as const;
const limits = ['audit', 'picture', 'networks'] as const;

export default async function AccessibilityPage() {
  const { campaign } = (await currentSite()).pack;
  const t = translator(campaign.language);
  const mark = campaign.mark.path;
  const contact = campaign.legal.publisher.privacyContact;
  return (
    <>
      <PageHead
        title={t('pages.accessibility.title')}
        lead={t('pages.accessibility.description')}
        mark={mark}
      />
      <div className={prose.prose}>
        <section>
          <h2>{t('accessibility.status.title')}</h2>
          <p>{t('accessibility.status.text')}</p>
        </section>
        <section>
          <h2>{t('accessibility.done.title')}</h2>
          <MarkList
            mark={mark}
            items={done.map((id) => ({ id, content: t(`accessibility.done.items.${id}`) }))}
          />
        </section>
        <section>
          <h2>{t('accessibility.limits.title')}</h2>
          <MarkList
            mark={mark}
            items={limits.map((id) => ({ id, content: t(`accessibility.limits.items.${id}`) }))}
          />
        </section>
        <section>
          <h2>{t('accessibility.contact.title')}</h2>
          <p>
            {contact ? (
              t('accessibility.contact.text', { contact })
            ) : (
              <Todo>{t('legal.todo')}</Todo>
            )}
          </p>
        </section>
      </div>
    </>
  );
}
