'use client';

import { WhenOpen } from '@/components/clock/when-open';
import { useTranslate } from '@/components/messages';
import { Icon } from '@/components/ui/icon';
import type { Territory } from '@/lib/domain/campaign';
import { addressKit } from '@/lib/domain/kit';
import type { PostsData } from '@/lib/domain/posts-data';
import styles from './kit-panel.module.css';

type KitPanelProps = { place: Territory | null; everywhere: PostsData['everywhere'] };

/** Everything at once, in the name of one's place: a ZIP that the server paints while it is sent. */
export function KitPanel({ place, everywhere }: KitPanelProps) {
  const t = useTranslate();
  return (
    <section className={styles.kit} aria-labelledby="kit">
      <h2 id="kit">{t('posts.kit.title')}</h2>
      <p className={styles.what}>{t('posts.kit.text')}</p>
      {place === null && <p>{t('posts.kit.choose')}</p>}
      <div className={styles.get}>
        <WhenOpen isQuiet>
          <a href={addressKit(place?.code ?? null)} download>
            <Icon name="save" />
            <span>{t('posts.kit.get', { place: (place ?? everywhere).of })}</span>
          </a>
        </WhenOpen>
      </div>
    </section>
  );
}
