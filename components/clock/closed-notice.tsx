'use client';

import { useTranslate } from '@/components/messages';
import { Icon } from '@/components/ui/icon';
import styles from './closed-notice.module.css';
import { useChange } from './use-change';

/** Why something cannot be taken away now, when it can again, and what not to do meanwhile. */
export function ClosedNotice({ reason }: { reason: 'silence' | 'clock' }) {
  const t = useTranslate();
  const change = useChange();
  return (
    <div className={styles.notice}>
      <Icon name="lock" />
      {reason === 'clock' ? (
        <p>{t('clock.doubt')}</p>
      ) : (
        <div>
          <p className={styles.what}>{t('clock.closed.what', change)}</p>
          <p>{t('clock.closed.until', change)}</p>
          <p>{t('clock.closed.meanwhile')}</p>
        </div>
      )}
    </div>
  );
}
