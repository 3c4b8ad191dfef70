import type { Metadata } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { Messages } from '@/components/messages';
import { currentSite } from '@/lib/server/current-site';
import { readMessages, translator } from '@/lib/server/translate';

export async function generateMetadata(): Promise<Metadata> {
  const { campaign } = (await currentSite()).pack;
  const area = translator(campaign.language)('team.area');
  return {
    title: { default: area, template: `%s – ${area} – ${campaign.name}` },
    robots: { index: false, follow: false },
  };
}

export default async function TeamLayout({ children }: { children: ReactNode }) {
  const { language } = (await currentSite()).pack.campaign;
  const nonce = (await headers()).get('x-nonce') ?? '';
  return (
    <>
      {/* The styles that widgets write carry the nonce that they read here. */}
      <meta property="csp-nonce" content={nonce} />
      <Messages language={language} messages={readMessages(language, ['refusals.network'])}>
        {children}
      </Messages>
    </>
  );
}
