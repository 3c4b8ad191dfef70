import { AgendaList } from '@/components/agenda-list';
import { Countdown } from '@/components/clock/countdown';
import { WhenOpen } from '@/components/clock/when-open';
import { GuideList } from '@/components/guide-list';
import { PageHead } from '@/components/page-head';
import { listGuides } from '@/lib/domain/list-guides';
import { listAgenda } from '@/lib/server/calendar/list-agenda';
import { listMilestones } from '@/lib/server/calendar/list-milestones';
import { currentSite } from '@/lib/server/current-site';
import { pageMetadata } from '@/lib/server/link-previews/page-metadata';
import { campaignAt } from '@/lib/server/site';
import { translator } from '@/lib/server/translate';
import styles from './page.module.css';

export const generateMetadata = () => pageMetadata('agenda');

export default async function AgendaPage() {
  const site = await currentSite();
  const { campaign } = site.pack;
  const now = Date.now();
  const t = translator(campaign.language);
  const mark = campaign.mark.path;
  return (
    <>
      <PageHead title={t('pages.agenda.title')} lead={t('pages.agenda.description')} mark={mark} />
      <div className={styles.agenda}>
        <Countdown milestones={listMilestones(campaignAt(site, now).calendar)} mark={mark} />
        <AgendaList entries={listAgenda(site, now)} t={t} />
        <GuideList places={listGuides(campaign)} t={t} />
        <WhenOpen>
          <a className={styles.all} href="/agenda/agenda.ics" download>
            <svg width="24" height="24" viewBox="0 0 100 100" aria-hidden="true">
              <path d={mark} />
            </svg>
            {t('agenda.all')}
          </a>
        </WhenOpen>
      </div>
    </>
  );
}
