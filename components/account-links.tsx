import type { Campaign } from '@/lib/domain/campaign';
import type { Translate } from '@/lib/domain/messages';
import styles from './account-links.module.css';

/** The campaign's own accounts, when it has some: plain links, nothing fetched from them. */
export function AccountLinks({ accounts, t }: { accounts: Campaign['accounts']; t: Translate }) {
  const { facebook, twitter } = accounts;
  const links = [
    facebook && { address: facebook, name: t('accounts.facebook') },
    twitter && {
      address: `https://twitter.com/${twitter.slice(1)}`,
      name: t('accounts.twitter', { handle: twitter }),
    },
  ].filter((link) => link !== null && link !== '');
  if (links.length === 0) return null;
  return (
    <nav className={styles.links} aria-label={t('accounts.title')}>
      <p aria-hidden="true">{t('accounts.title')}</p>
      {links.map(({ address, name }) => (
        <a key={address} href={address} target="_blank" rel="noopener noreferrer">
          {name} <span className="unseen">{t('accounts.newTab')}</span>
        </a>
      ))}
    </nav>
  );
}
