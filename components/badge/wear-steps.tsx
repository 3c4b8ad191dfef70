'use client';

import { useState } from 'react';
import { useTranslate } from '@/components/messages';
import { Tabs } from '@/components/ui/tabs';
import styles from './wear-contents.module.css';

const networks = [
  { id: 'facebook', name: 'Facebook' },
  { id: 'x', name: 'X' },
  { id: 'instagram', name: 'Instagram' },
  { id: 'whatsapp', name: 'WhatsApp' },
  { id: 'linkedin', name: 'LinkedIn' },
  { id: 'bluesky', name: 'Bluesky' },
  { id: 'mastodon', name: 'Mastodon' },
  { id: 'threads', name: 'Threads' },
  { id: 'telegram', name: 'Telegram' },
] as const;

const steps = ['first', 'second', 'third'] as const;

/** Three steps to change one's profile photo, on the network one chooses. */
export function WearSteps() {
  const t = useTranslate();
  const [network, setNetwork] = useState<(typeof networks)[number]['id']>('facebook');
  return (
    <Tabs label={t('badge.wear.networks')} tabs={networks} chosen={network} onChoose={setNetwork}>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{t(`badge.wear.steps.${network}.${step}`)}</li>
        ))}
      </ol>
    </Tabs>
  );
}
