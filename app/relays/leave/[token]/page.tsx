import type { Metadata } from 'next';
import { PageHead } from '@/components/page-head';
import prose from '@/components/prose.module.css';
import { currentSite } from '@/lib/server/current-site';
import { currentDatabase } from '@/lib/server/database/current-database';
import { findLeaving } from '@/lib/server/relays/leave';
import { translator } from '@/lib/server/translate';
import styles from './page.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = (await currentSite()).pack.campaign;
  return { title: translator(language)('relays.leave.title'), robots: { index: false } };
}

/** Looking changes nothing: robots that read letters follow their links. The button does. */
export default async function LeavePage({ params }: { params: Promise<{ token: string }> }) {
  const [{ token }, { pack }, { queries }] = await Promise.all([
    params,
    currentSite(),
    currentDatabase(),
  ]);
  const { language, name: campaign, mark } = pack.campaign;
  const t = translator(language);
  const known = await findLeaving(queries, token);
  if (!known || known.hasLeft) {
    const state = known ? 'done' : 'gone';
    const lead = t(`relays.leave.${state}.lead`, { email: known?.email ?? '' });
    return (
      <>
        <PageHead title={t(`relays.leave.${state}.title`)} lead={lead} mark={mark.path} />
        <div className={prose.prose}>
          <p>
            <a href="/">{t('relays.leave.home')}</a>
          </p>
        </div>
      </>
    );
  }
  return (
    <>
      <PageHead
        title={t('relays.leave.title')}
        lead={t('relays.leave.lead', { email: known.email, campaign })}
        mark={mark.path}
      />
      <form className={styles.form} method="post" action={`/relays/leave/${token}`}>
        <input type="hidden" name="by" value="page" />
        <button type="submit">{t('relays.leave.action')}</button>
      </form>
    </>
  );
}
