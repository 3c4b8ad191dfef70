import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { ClockProvider } from '@/components/clock/clock';
import { PhaseBanner } from '@/components/clock/phase-banner';
import { Messages } from '@/components/messages';
import { SiteFooter } from '@/components/site-footer';
import { SiteHeader } from '@/components/site-header';
import { prepareClock } from '@/lib/server/calendar/prepare-clock';
import { currentSite } from '@/lib/server/current-site';
import { registerOffline } from '@/lib/server/offline/register-offline';
import { pageStyle } from '@/lib/server/page-style';
import { mediaAddress, type Site } from '@/lib/server/site';
import { readMessages, translator } from '@/lib/server/translate';
import './tokens.css';
import './globals.css';

/** Pages belong to a request: its nonce, and the pack chosen when the process started. */
export const dynamic = 'force-dynamic';

const about = ['legal', 'privacy', 'accessibility'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const { pack, publicUrl } = await currentSite();
  const { campaign } = pack;
  return {
    metadataBase: new URL(publicUrl),
    title: { default: campaign.name, template: `%s – ${campaign.name}` },
    description: campaign.slogan,
    icons: { icon: '/icon.svg' },
  };
}

export async function generateViewport(): Promise<Viewport> {
  const { palette } = (await currentSite()).pack;
  return { width: 'device-width', initialScale: 1, themeColor: palette.ink };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [site, incoming] = await Promise.all([currentSite(), headers()]);
  const nonce = incoming.get('x-nonce') ?? '';
  const isTeam = incoming.get('x-area') === 'team';
  return (
    <html lang={site.pack.campaign.language} data-request={incoming.get('x-request-id')}>
      <head>
        {site.pageFonts.faces.map(({ hash }) => (
          <link
            key={hash}
            rel="preload"
            as="font"
            type="font/woff2"
            crossOrigin=""
            href={mediaAddress(hash)}
          />
        ))}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: checked colours and hashes of the pack */}
        <style nonce={nonce} dangerouslySetInnerHTML={{ __html: pageStyle(site) }} />
      </head>
      <body>
        {isTeam ? (
          children
        ) : (
          <PublicFrame site={site} nonce={nonce}>
            {children}
          </PublicFrame>
        )}
      </body>
    </html>
  );
}

/** What stands around every public page. The team's room has a frame of its own. */
function PublicFrame(props: { site: Site; nonce: string; children: ReactNode }) {
  const { site, nonce, children } = props;
  const { campaign } = site.pack;
  const t = translator(campaign.language);
  return (
    <>
      <SiteHeader
        name={campaign.name}
        mark={campaign.mark.path}
        home={t('site.home')}
        skip={t('site.skip')}
        menu={t('site.menu')}
        links={[
          { href: '/badge', name: t('site.badge') },
          { href: '/posts', name: t('site.posts') },
          { href: '/agenda', name: t('pages.agenda.title') },
          { href: '/documents', name: t('pages.documents.title') },
        ]}
      />
      <Messages language={campaign.language} messages={readMessages(campaign.language, ['clock'])}>
        <ClockProvider data={prepareClock(site, Date.now())}>
          <PhaseBanner mark={campaign.mark.path} />
          <main id="content">{children}</main>
        </ClockProvider>
      </Messages>
      <SiteFooter
        notice={campaign.notice}
        privacy={t('site.private')}
        about={t('site.about')}
        links={about.map((name) => ({ href: `/${name}`, name: t(`pages.${name}.title`) }))}
        madeWith={t('site.madeWith')}
      />
      <script
        nonce={nonce}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: one line of ours and a hash
        dangerouslySetInnerHTML={{ __html: registerOffline(site.offlineVersion) }}
      />
    </>
  );
}
