import type { ReactNode } from 'react';
import { TeamHeader } from '@/components/team/team-header';
import { mayDo, type Permission } from '@/lib/domain/permission';
import { currentSite } from '@/lib/server/current-site';
import { currentMember } from '@/lib/server/team/team-request';
import { translator } from '@/lib/server/translate';
import { signOut } from './account/actions';
import styles from './layout.module.css';

const sections = [
  { name: 'home', href: '/team', permission: 'team.enter' },
  { name: 'templates', href: '/team/templates', permission: 'templates.draft' },
  { name: 'series', href: '/team/series', permission: 'series.run' },
  { name: 'posts', href: '/team/posts', permission: 'posts.draft' },
  { name: 'agenda', href: '/team/agenda', permission: 'agenda.edit' },
  { name: 'documents', href: '/team/documents', permission: 'documents.edit' },
  { name: 'campaign', href: '/team/campaign', permission: 'campaign.edit' },
  { name: 'relays', href: '/team/relays', permission: 'relays.manage' },
  { name: 'counts', href: '/team/counts', permission: 'counts.read' },
  { name: 'members', href: '/team/members', permission: 'members.manage' },
  { name: 'journal', href: '/team/journal', permission: 'journal.read' },
  { name: 'account', href: '/team/account', permission: 'account.own' },
] as const satisfies readonly { name: string; href: string; permission: Permission }[];

/** The frame of the team's room. It guards nothing: each page does. */
export default async function InsideLayout({ children }: { children: ReactNode }) {
  const [{ pack }, member] = await Promise.all([currentSite(), currentMember()]);
  const { language, name, mark } = pack.campaign;
  const t = translator(language);
  const open = sections.filter(({ permission }) => member && mayDo(member, permission));
  return (
    <>
      <TeamHeader
        campaign={name}
        area={t('team.area')}
        mark={mark.path}
        menu={t('team.nav.label')}
        skip={t('site.skip')}
        links={open.map(({ name, href }) => ({ href, name: t(`team.nav.${name}`) }))}
        site={t('team.nav.site')}
        signOut={{ text: t('team.nav.signOut'), action: signOut }}
      />
      <main id="content" className={styles.main}>
        {children}
      </main>
    </>
  );
}
