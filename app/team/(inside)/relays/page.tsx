import { BatchList } from '@/components/team/batch-list';
import { DownloadLink } from '@/components/team/download-link';
import { EmptyList } from '@/components/team/empty-list';
import { FilterForm } from '@/components/team/filter-form';
import { NextMail } from '@/components/team/next-mail';
import { Notice } from '@/components/team/notice';
import { RelayFields } from '@/components/team/relay-fields';
import { RelayImport } from '@/components/team/relay-import';
import { RelayTable } from '@/components/team/relay-table';
import { Part, Room } from '@/components/team/room';
import { SelectField } from '@/components/team/select-field';
import { TeamForm } from '@/components/team/team-form';
import { TextField } from '@/components/team/text-field';
import type { Member } from '@/lib/domain/member';
import type { Translate } from '@/lib/domain/messages';
import { mayDo } from '@/lib/domain/permission';
import { currentSite } from '@/lib/server/current-site';
import { describeBatch, describeRelay } from '@/lib/server/relays/describe-relays';
import { describeSite } from '@/lib/server/relays/describe-site';
import { listBatches, readLatest } from '@/lib/server/relays/mail-rows';
import {
  listRelays,
  type RelayFilter,
  readRelayFilter,
  writeRelayFilter,
} from '@/lib/server/relays/relay-rows';
import { describeWaiting, explainWaiting, relayWords } from '@/lib/server/relays/relay-words';
import { listWaitingNews } from '@/lib/server/relays/waiting-news';
import type { Team } from '@/lib/server/team/current-team';
import { teamMetadata } from '@/lib/server/team/team-metadata';
import { teamPage } from '@/lib/server/team/team-page';
import { add, change, hurry, remove, take } from './actions';
import styles from './page.module.css';

export const generateMetadata = () => teamMetadata('team.relays.title');

/** Batches that say what happened lately. */
const RECENT = 3;

export default teamPage('relays.manage', async ({ team, member, query, now, t }) => {
  const { campaign, queries } = team;
  const site = await currentSite();
  const filter = readRelayFilter(query);
  const people = await listRelays(queries, member);
  const isFiltered = writeRelayFilter(filter) !== '';
  const shown = isFiltered ? await listRelays(queries, member, filter) : people;
  const latest = await readLatest(queries, now);
  const batches = await listBatches(queries, { member, now }, RECENT);
  const waiting = await listWaitingNews(queries, describeSite(site), people, now);
  const words = relayWords(campaign, member, t);
  const mayHurry = mayDo(member, 'relays.send') && explainWaiting(site, now) === null;
  return (
    <Room title={t('team.relays.title')} lead={t('team.relays.lead')}>
      {query.removed !== undefined && <Notice>{t('team.relays.people.removed')}</Notice>}
      <Warning title={team.mail ? null : t('team.relays.off.title')}>
        {team.mail ? explainWaiting(site, now) : t('team.relays.off.text')}
      </Warning>
      <nav className={styles.tools} aria-label={t('team.relays.people.actions')}>
        <a href="#add">{t('team.relays.add.title')}</a>
        <a href="#import">{t('team.relays.import.title')}</a>
      </nav>
      {waiting.length > 0 && (
        <Part title={t('team.relays.next.title')}>
          <NextMail
            news={describeWaiting(campaign, waiting)}
            words={{ now: t('team.relays.next.now'), later: t('team.relays.next.later') }}
            hurry={mayHurry ? hurry : null}
          />
        </Part>
      )}
      <Part
        title={t('team.relays.people.title', {
          count: people.filter(({ leftAt }) => leftAt === null).length,
        })}
      >
        {people.length > 0 && <Filter team={team} member={member} filter={filter} t={t} />}
        {shown.length > 0 ? (
          <RelayTable
            rows={shown.map((relay) => describeRelay(campaign, relay, member, latest))}
            words={words.table}
            fields={words.fields}
            actions={{ change, remove }}
          />
        ) : (
          <EmptyList
            title={t('team.relays.people.none.title')}
            text={t(`team.relays.people.none.${isFiltered ? 'filtered' : 'first'}`)}
          />
        )}
        {shown.length > 0 && (
          <DownloadLink address={`/team/relays/relays.csv?${writeRelayFilter(filter)}`}>
            {t('team.relays.people.csv')}
          </DownloadLink>
        )}
      </Part>
      <Part title={t('team.relays.batches.title')} text={t('team.relays.batches.text')}>
        {batches.length > 0 ? (
          <>
            <BatchList
              batches={batches.map((batch) => describeBatch(campaign, batch))}
              details={t('team.relays.batches.details')}
            />
            <a className={styles.all} href="/team/relays/mails">
              {t('team.relays.batches.all')}
            </a>
          </>
        ) : (
          <p>{t('team.relays.batches.none')}</p>
        )}
      </Part>
      <div className={styles.forms}>
        <Part id="add" title={t('team.relays.add.title')} text={t('team.relays.add.text')}>
          <TeamForm action={add} submit={t('team.relays.add.action')}>
            <RelayFields words={words.fields} />
          </TeamForm>
        </Part>
        <Part id="import" title={t('team.relays.import.title')} text={t('team.relays.import.text')}>
          <RelayImport words={words.import} action={take} />
        </Part>
      </div>
    </Room>
  );
});

/** What keeps mails from leaving; nothing when nothing does. */
function Warning({ title, children }: { title: string | null; children: string | null }) {
  if (children === null) return null;
  return (
    <section className={styles.warning}>
      {title && <h2>{title}</h2>}
      <p>{children}</p>
    </section>
  );
}

type FilterProps = { team: Team; member: Member; filter: RelayFilter; t: Translate };

function Filter({ team, member, filter, t }: FilterProps) {
  const places = team.campaign.territories.filter(({ code }) =>
    mayDo(member, 'relays.manage', code),
  );
  const everyPlace = { value: '', name: t('team.relays.people.everyPlace') };
  return (
    <FilterForm
      address="/team/relays"
      apply={t('team.relays.people.filter')}
      clear={t('team.relays.people.clear')}
    >
      <TextField
        name="search"
        label={t('team.relays.people.search')}
        defaultValue={filter.search}
        required={false}
      />
      <SelectField
        name="place"
        label={t('team.relays.people.place')}
        defaultValue={filter.place}
        options={[everyPlace, ...places.map(({ code, name }) => ({ value: code, name }))]}
      />
      <SelectField
        name="list"
        label={t('team.relays.people.list')}
        defaultValue={filter.list}
        options={[
          { value: '', name: t('team.relays.people.both') },
          { value: 'listed', name: t('team.relays.people.listed') },
          { value: 'gone', name: t('team.relays.people.gone') },
        ]}
      />
    </FilterForm>
  );
}
