import type { ReactNode } from 'react';
import { Messages } from '@/components/messages';
import { currentSite } from '@/lib/server/current-site';
import { deviceRefusals, readMessages } from '@/lib/server/translate';

/** The studio's own words, which no other page has to carry. */
export default async function BadgeLayout({ children }: { children: ReactNode }) {
  const { language } = (await currentSite()).pack.campaign;
  return (
    <Messages language={language} messages={readMessages(language, ['badge', ...deviceRefusals])}>
      {children}
    </Messages>
  );
}
