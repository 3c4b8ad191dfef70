import type { ReactNode } from 'react';
import { Messages } from '@/components/messages';
import { currentSite } from '@/lib/server/site';
import { readMessages } from '@/lib/server/translate';

/** The words of posts, and those of the studio that they share: the photo's, and those of a picture to press. */
const parts = ['posts', 'refusals', 'badge.adjust', 'badge.empty', 'badge.save', 'badge.stage'];

export default async function PostsLayout({ children }: { children: ReactNode }) {
  const { language } = (await currentSite()).pack.campaign;
  return (
    <Messages language={language} messages={readMessages(language, parts)}>
      {children}
    </Messages>
  );
}
