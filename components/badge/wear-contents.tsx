'use client';

import { useId } from 'react';
import { AccountLinks } from '@/components/account-links';
import { useIsOpenNow } from '@/components/clock/clock';
import { useTranslate } from '@/components/messages';
import { CopyField } from '@/components/ui/copy-field';
import { useWay } from '@/components/visual/use-way';
import { copyText } from '@/lib/browser/copy-text';
import type { Campaign } from '@/lib/domain/campaign';
import styles from './wear-contents.module.css';
import { WearSteps } from './wear-steps';

export type WearContentsProps = {
  /** What to post with the badge. */
  caption: string;
  /** What the chosen template shows, in words. */
  description: string;
  accounts: Campaign['accounts'];
  /** Called when the caption, or the description, is in the clipboard. */
  onCopied: (what: 'text' | 'alt') => void;
};

/** How to put the badge on, what to say with it, and where the campaign is. */
export function WearContents({ caption, description, accounts, onCopied }: WearContentsProps) {
  const t = useTranslate();
  const title = useId();
  const isOpenNow = useIsOpenNow();
  const isPressed = useWay() === 'press';
  const copy = async (what: 'text' | 'alt', text: string) => {
    const isCopied = isOpenNow() && (await copyText(text));
    if (isCopied) onCopied(what);
    return isCopied;
  };
  return (
    <section className={styles.wear} aria-labelledby={title}>
      <div>
        <h2 id={title} className={styles.title}>
          {t('badge.wear.title')}
        </h2>
        <p>{t(isPressed ? 'badge.wear.leadPress' : 'badge.wear.lead')}</p>
      </div>
      <WearSteps />
      <CopyField
        key={caption}
        label={t('badge.wear.caption')}
        text={caption}
        action={t('badge.wear.copyCaption')}
        copied={t('badge.wear.captionCopied')}
        refused={t('badge.wear.copyRefused')}
        onCopy={(text) => copy('text', text)}
      />
      <CopyField
        key={description}
        label={t('badge.wear.alternative')}
        text={description}
        action={t('badge.wear.copyAlternative')}
        copied={t('badge.wear.alternativeCopied')}
        refused={t('badge.wear.copyRefused')}
        onCopy={(text) => copy('alt', text)}
      />
      <AccountLinks accounts={accounts} t={t} />
    </section>
  );
}
