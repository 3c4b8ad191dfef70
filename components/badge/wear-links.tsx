'use client';

import { useTranslate } from '@/components/messages';
import type { Campaign } from '@/lib/domain/campaign';
import styles from './wear-contents.module.css';

/** The campaign's own accounts, when it has some: plain links, nothing fetched from them. */
export function WearLinks({ accounts }: { accounts: Campaign['accounts'] }) {
  const t = useTranslate();
  const { facebook, twitter } = accounts;
  const links = [
    facebook && { address: facebook, name: t('badge.wear.facebookPage') },
    twitter && {
      address: `https://twitter.com/${twitter.slice(1)}`,
      name: t('badge.wear.twitterAccount', { handle: twitter }),
    },
  ].filter((link) => link !== null && link !== '');
  if (links.length === 0) return null;
  return (
    <nav className={styles.links} aria-label={t('badge.wear.follow')}>
      <p aria-hidden="true">{t('badge.wear.follow')}</p>
      {links.map(({ address, name }) => (
        <a key={address} href={address} target="_blank" rel="noopener noreferrer">
          {name} <span className="unseen">{t('badge.wear.newTab')}</span>
        </a>
      ))}
    </nav>
  );
}
