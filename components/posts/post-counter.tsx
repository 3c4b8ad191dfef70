'use client';

import { useTranslate } from '@/components/messages';
import type { Translate } from '@/lib/domain/messages';
import { findExcess, type Measure } from '@/lib/networks/measure';
import styles from './post-counter.module.css';

/** Above so many characters left, how many there are says more. */
const FAR = 1000;

/** How long a text is for its network, in the network's own counts, and how much too long. */
export function PostCounter({ measures }: { measures: readonly Measure[] }) {
  const t = useTranslate();
  return (
    <ul className={styles.counts}>
      {measures.filter(isWorthSaying).map((measure) => (
        <li key={measure.what} data-over={measure.force !== 'told' && findExcess(measure) > 0}>
          {describeMeasure(measure, t)}
        </li>
      ))}
    </ul>
  );
}

/** The first count is the one people know; of the others, those that are near their limit. */
function isWorthSaying(measure: Measure, index: number): boolean {
  return index === 0 || measure.what === 'tweet' || findExcess(measure) > 0;
}

/** A count in words, and how much too high. */
export function describeMeasure(measure: Measure, t: Translate): string {
  const { what, used, limit, obstacles = [] } = measure;
  const over = findExcess(measure);
  if (what === 'tweet') return t('posts.count.in2015', { used });
  if (what === 'segments') {
    const parts = t(over > 0 ? 'posts.count.segmentsOver' : 'posts.count.segments', { used, over });
    if (obstacles.length === 0) return parts;
    const characters = obstacles.join(' ');
    const breaks = t('posts.count.characterBreaks', { characters, count: obstacles.length });
    return `${parts} – ${breaks}`;
  }
  if (what === 'caption') return t('posts.count.captionOver', { over });
  if (what === 'address' && over === 0) return t('posts.count.address', { used, limit });
  if (limit - used > FAR) return t('posts.count.charactersUsed', { used });
  const unit = what === 'weight' || what === 'graphemes' ? 'characters' : what;
  return over > 0
    ? t(`posts.count.${unit}Over`, { over })
    : t(`posts.count.${unit}`, { used, limit, left: limit - used });
}
