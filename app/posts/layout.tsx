import type { ReactNode } from 'react';
import { AccountLinks } from '@/components/account-links';
import { Messages } from '@/components/messages';
import { currentSite } from '@/lib/server/current-site';
import { postMessages } from '@/lib/server/posts/post-messages';
import { readMessages, translator } from '@/lib/server/translate';
import styles from './layout.module.css';

/** What all pages of posts end with: the law on paid promotion, and the campaign's own accounts. */
export default async function PostsLayout({ children }: { children: ReactNode }) {
  const { language, legal, accounts } = (await currentSite()).pack.campaign;
  const t = translator(language);
  return (
    <Messages language={language} messages={readMessages(language, postMessages)}>
      {children}
      <div className={styles.foot}>
        {legal.regime === 'fr-election' && <p>{t('legal.rules.paid')}</p>}
        <AccountLinks accounts={accounts} t={t} />
      </div>
    </Messages>
  );
}
