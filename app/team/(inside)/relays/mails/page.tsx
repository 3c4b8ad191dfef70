import { EmptyList } from '@/components/team/empty-list';
import { FilterNav } from '@/components/team/filter-nav';
import { MailTable } from '@/components/team/mail-table';
import { Notice } from '@/components/team/notice';
import { Room } from '@/components/team/room';
import { mailStates } from '@/lib/domain/relay';
import { describeMail } from '@/lib/server/relays/describe-relays';
import {
  linkMails,
  listBatches,
  listMails,
  readMailFilter,
  writeMailFilter,
} from '@/lib/server/relays/mail-rows';
import { findRelay } from '@/lib/server/relays/relay-rows';
import { teamMetadata } from '@/lib/server/team/team-metadata';
import { teamPage } from '@/lib/server/team/team-page';
import { resend } from '../actions';
import styles from './page.module.css';

export const generateMetadata = () => teamMetadata('team.relays.mails.title');

/** Mails on a page. */
const PAGE = 50;

export default teamPage('relays.manage', async ({ team, member, query, now, t }) => {
  const { campaign, queries } = team;
  const filter = readMailFilter(query);
  const asked = { member, now };
  const found = await listMails(queries, asked, filter, PAGE + 1);
  const mails = found.slice(0, PAGE);
  const relay = filter.relay ? await findRelay(queries, member, filter.relay) : null;
  const [batch] = filter.batch ? await listBatches(queries, asked, 1, filter.batch) : [];
  const { state, skip = 0, ...about } = filter;
  const lead = [
    relay && t('team.relays.mails.ofPerson', { name: relay.name }),
    batch && t('team.relays.mails.ofBatch', { title: batch.titles.join(', ') }),
  ].filter(Boolean);
  return (
    <Room title={t('team.relays.mails.title')} lead={lead.join(' ') || t('team.relays.mails.lead')}>
      {query.resent !== undefined && <Notice>{t('team.relays.mails.resent')}</Notice>}
      <a className={styles.back} href="/team/relays">
        {t('team.relays.mails.back')}
      </a>
      <FilterNav
        label={t('team.relays.states.label')}
        links={[
          { name: t('team.relays.mails.all'), href: linkMails(about), isCurrent: !state },
          ...mailStates.map((name) => ({
            name: t(`team.relays.states.${name}`),
            href: linkMails({ ...about, state: name }),
            isCurrent: state === name,
          })),
        ]}
      />
      {mails.length > 0 ? (
        <div className={styles.mails}>
          <p className={styles.zone}>
            {t('team.relays.mails.zone', { timeName: campaign.calendar.timeName })}
          </p>
          <MailTable
            rows={mails.map((mail) => describeMail(campaign, mail))}
            words={{
              title: t('team.relays.mails.title'),
              when: t('team.relays.mails.when'),
              who: t('team.relays.mails.who'),
              what: t('team.relays.mails.what'),
              state: t('team.relays.mails.state'),
              actions: t('team.relays.mails.actions'),
              resend: t('team.relays.mails.resend'),
            }}
            resend={resend}
            query={writeMailFilter(filter)}
          />
          {found.length > PAGE && (
            <a className={styles.back} href={linkMails({ ...filter, skip: skip + PAGE })}>
              {t('team.relays.mails.older')}
            </a>
          )}
        </div>
      ) : (
        <EmptyList
          title={t('team.relays.mails.none.title')}
          text={t('team.relays.mails.none.text')}
        />
      )}
    </Room>
  );
});
