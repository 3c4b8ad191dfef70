import { Facts } from '@/components/facts';
import { PageHead } from '@/components/page-head';
import prose from '@/components/prose.module.css';
import type { Campaign } from '@/lib/domain/campaign';
import type { Translate } from '@/lib/domain/messages';
import { pageMetadata } from '@/lib/server/link-previews/page-metadata';
import { currentSite } from '@/lib/server/site';
import { translator } from '@/lib/server/translate';

export const generateMetadata = () => pageMetadata('legal');

export default async function LegalPage() {
  const { campaign } = (await currentSite()).pack;
  const t = translator(campaign.language);
  return (
    <>
      <PageHead
        title={t('pages.legal.title')}
        lead={t('pages.legal.description')}
        mark={campaign.mark.path}
      />
      <div className={prose.prose}>
        <section>
          <h2>{t('legal.publisher')}</h2>
          <Facts facts={listFacts(campaign, t)} todo={t('legal.todo')} />
        </section>
        <Rules campaign={campaign} t={t} />
        <section>
          <h2>{t('legal.credits.title')}</h2>
          <p>{campaign.notice}</p>
          <p>{t('legal.credits.tool')}</p>
          <p>{t('legal.credits.fonts', { fonts: listFamilies(campaign) })}</p>
          <p>{t('legal.credits.drawings')}</p>
        </section>
      </div>
    </>
  );
}

/** Art. 1-1 of the law of 21 June 2004 names what a publisher must say; the rest is shown when it is known. */
function listFacts({ legal, contact, website }: Campaign, t: Translate) {
  const { publisher, regime } = legal;
  const required = ['name', 'address', 'phone', 'director', 'host'] as const;
  const facts = required.map((key) => ({ name: t(`legal.${key}`), value: publisher[key] }));
  if (regime === 'fr-election') {
    facts.push({ name: t('legal.financialAgent'), value: publisher.financialAgent });
  }
  const known = [
    { name: t('legal.contact'), value: contact.address?.join(', ') ?? null },
    { name: t('legal.email'), value: contact.email },
    { name: t('legal.website'), value: website },
  ];
  return [...facts, ...known.filter(({ value }) => value !== null)];
}

/** The rules of an election; what concerns pictures of people holds for every campaign. */
function Rules({ campaign, t }: { campaign: Campaign; t: Translate }) {
  const isElection = campaign.legal.regime === 'fr-election';
  return (
    <section>
      <h2>{t(isElection ? 'legal.rules.title' : 'legal.rules.pictures')}</h2>
      {isElection && <p>{t('legal.rules.silence')}</p>}
      {isElection && <p>{t('legal.rules.paid')}</p>}
      <p>{t('legal.rules.image')}</p>
    </section>
  );
}

function listFamilies({ fonts }: Campaign): string {
  return [...new Set(Object.values(fonts.faces).map(({ family }) => family))].join(', ');
}
