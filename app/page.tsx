import { AccountLinks } from '@/components/account-links';
import { Countdown } from '@/components/clock/countdown';
import { Demonstration } from '@/components/home/demonstration';
import { Doors } from '@/components/home/doors';
import { Video } from '@/components/home/video';
import { MarkList } from '@/components/mark-list';
import { Outlined } from '@/components/outlined';
import type { Translate } from '@/lib/domain/messages';
import { listMilestones } from '@/lib/server/calendar/list-milestones';
import { currentSite } from '@/lib/server/current-site';
import { outlineLockup } from '@/lib/server/designs/lockup';
import { pageMetadata } from '@/lib/server/link-previews/page-metadata';
import { LARGE, paintLarge } from '@/lib/server/previews';
import { type Badge, campaignAt, listBadges, mediaAddress, type Site } from '@/lib/server/site';
import { translator } from '@/lib/server/translate';
import styles from './page.module.css';

export const generateMetadata = () => pageMetadata('home');

const doors = ['badge', 'posts', 'agenda'] as const;

export default async function HomePage() {
  const site = await currentSite();
  const { campaign } = site.pack;
  const now = Date.now();
  const badges = listBadges(site, now);
  const t = translator(campaign.language);
  const mark = campaign.mark.path;
  return (
    <>
      <Hero site={site} badges={badges} t={t} />
      <div className={styles.body}>
        <Countdown milestones={listMilestones(campaignAt(site, now).calendar)} mark={mark} />
        <Doors
          title={t('home.doors.title')}
          mark={mark}
          doors={doors.map((name) => ({
            href: `/${name}`,
            title: t(`pages.${name}.title`),
            text: t(`home.doors.${name}`),
          }))}
        />
        <Badges badges={badges} t={t} />
        <section className={styles.themes}>
          <h2>{t('home.themes')}</h2>
          <MarkList
            mark={mark}
            items={campaign.themes.map(({ id, text }) => ({ id, content: text }))}
          />
        </section>
        <div className={styles.more}>
          <Presentation site={site} t={t} />
          <AccountLinks accounts={campaign.accounts} t={t} />
        </div>
      </div>
    </>
  );
}

type Part = { site: Site; t: Translate };

/** The lock-up, what one can do, and a picbadge made before one's eyes. */
async function Hero({ site, badges, t }: Part & { badges: readonly Badge[] }) {
  const { campaign } = site.pack;
  const shown = badges.slice(0, LARGE).map(({ template }) => paintLarge(site.pack, template));
  const pictures = [site.previews.largePortrait, ...(await Promise.all(shown)).toReversed()];
  return (
    <section className={styles.hero}>
      <h1 className={styles.lockup}>
        <Outlined label={campaign.slogan} {...outlineLockup(site.pack)} />
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
      <div className={styles.demonstration}>
        <Demonstration
          label={t('home.demo')}
          mark={campaign.mark.path}
          pictures={pictures.map(mediaAddress)}
        />
      </div>
    </section>
  );
}

/** Every badge, each a way into the studio. */
function Badges({ badges, t }: { badges: readonly Badge[]; t: Translate }) {
  return (
    <section className={styles.badges}>
      <h2>{t('site.choices')}</h2>
      <ul>
        {badges.map(({ template: { slug, title, description }, preview }) => (
          <li key={slug}>
            <a href={`/badge/${slug}`}>
              {/* biome-ignore lint/performance/noImgElement: already the right size, and never to be resized */}
              <img
                src={mediaAddress(preview)}
                width={280}
                height={280}
                alt={description}
                loading="lazy"
              />
              <span>{title}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The presentation video, for a campaign that has one. */
function Presentation({ site, t }: Part) {
  const { campaign, video } = site.pack;
  if (!campaign.video) return null;
  return (
    <Video
      title={campaign.video.title}
      text={campaign.video.text}
      file={video && mediaAddress(video)}
      link={campaign.video.link}
      watch={t('home.video')}
      newTab={t('accounts.newTab')}
    />
  );
}
