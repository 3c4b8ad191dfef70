import { Outlined } from '@/components/outlined';
import { outlineLockup } from '@/lib/server/designs/lockup';
import { pageMetadata } from '@/lib/server/link-previews/page-metadata';
import { currentSite, listBadges, mediaAddress } from '@/lib/server/site';
import { translator } from '@/lib/server/translate';
import styles from './page.module.css';

export const generateMetadata = () => pageMetadata('home');

export default async function HomePage() {
  const site = await currentSite();
  const { pack } = site;
  const { campaign } = pack;
  const t = translator(campaign.language);
  return (
    <>
      <section className={styles.hero}>
        <h1 className={styles.lockup}>
          <Outlined label={campaign.slogan} {...outlineLockup(pack)} />
        </h1>
        <div className={styles.call}>
          <p>{t('site.homeLead')}</p>
          <a className={styles.action} href="/badge">
            <svg width="26" height="26" viewBox="0 0 100 100" aria-hidden="true">
              <path d={campaign.mark.path} />
            </svg>
            {t('site.badgeCall')}
          </a>
        </div>
      </section>
      <section className={styles.eight}>
        <h2>{t('site.choices')}</h2>
        <ul>
          {listBadges(site).map(({ template: { slug, title, description }, preview }) => (
            <li key={slug}>
              {/* biome-ignore lint/performance/noImgElement: already the right size, and never to be resized */}
              <img
                src={mediaAddress(preview)}
                width={280}
                height={280}
                alt={description}
                loading="lazy"
              />
              <span>{title}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
