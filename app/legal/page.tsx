import { Facts } from '@/components/facts';
import { PageHead } from '@/components/page-head';
import prose from '@/components/prose.module.css';
import type { Campaign } from '@/lib/domain/campaign';
import { listLegalFacts } from '@/lib/domain/legal-facts';
import type { Translate } from '@/lib/domain/messages';
import { currentSite } from '@/lib/server/current-site';
import { pageMetadata } from '@/lib/server/link-previews/page-metadata';
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

/** What must be said is there even while it is missing; the rest, when it is known. */
function listFacts({ legal, contact, website }: Campaign, t: Translate) {
  const required = listLegalFacts(legal).map((fact) => ({
    name: t(`legal.${fact}`),
    value: legal.publisher[fact],
  }));
  const known = [
    { name: t('legal.contact'), value: contact.address?.join(', ') ?? null },
    { name: t('legal.email'), value: contact.email },
    { name: t('legal.website'), value: website },
  ];
  return [...required, ...known.filter(({ value }) => value !== null)];
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
