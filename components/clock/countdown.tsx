'use client';

import { useEffect, useState } from 'react';
import { useTranslate } from '@/components/messages';
import { watchTime } from '@/lib/browser/watch-time';
import { countDown, findNextMilestone, type Milestone } from '@/lib/domain/countdown';
import { useClockData } from './clock';
import styles from './countdown.module.css';

type CountdownProps = {
  /** In order. */
  milestones: readonly Milestone[];
  /** The campaign's sign as a path on a 100 x 100 square. */
  mark: string;
};

/** How many days and hours are left until the next milestone; nothing once all are past. */
export function Countdown({ milestones, mark }: CountdownProps) {
  const t = useTranslate();
  const now = useNow();
  const next = findNextMilestone(milestones, now);
  if (!next) return null;
  const { days, hours } = countDown(now, next.at);
  const isSoon = days === 0 && hours === 0;
  return (
    <div className={styles.countdown}>
      <p className={styles.label}>{next.label}</p>
      {isSoon ? (
        <p className={styles.soon}>{t('clock.countdown.soon')}</p>
      ) : (
        <p className={styles.left}>
          {days > 0 && (
            <span>
              <b>{days}</b> {t('clock.countdown.days', { days })}
            </span>
          )}
          <svg viewBox="0 0 100 100" aria-hidden="true">
            <path d={mark} />
          </svg>
          <span>
            <b>{hours}</b> {t('clock.countdown.hours', { hours })}
          </span>
        </p>
      )}
    </div>
  );
}

/** The time (ms), looked at every minute; the server's until the page is alive. */
function useNow(): number {
  const [now, setNow] = useState(useClockData().servedAt);
  useEffect(() => {
    const read = () => setNow(Date.now());
    read();
    return watchTime(() => null, read);
  }, []);
  return now;
}
