import { DownloadLink } from '@/components/team/download-link';
import { FilterForm } from '@/components/team/filter-form';
import { JournalTable } from '@/components/team/journal-table';
import { Room } from '@/components/team/room';
import { SelectField } from '@/components/team/select-field';
import { TextField } from '@/components/team/text-field';
import type { Translate } from '@/lib/domain/messages';
import type { Team } from '@/lib/server/team/current-team';
import { nameAction } from '@/lib/server/team/journal/describe-line';
import {
  type JournalFilter,
  readFilter,
  writeFilter,
} from '@/lib/server/team/journal/journal-filter';
import { journalRows, journalWords } from '@/lib/server/team/journal/journal-rows';
import { listChoices, readJournal } from '@/lib/server/team/journal/read-journal';
import { teamMetadata } from '@/lib/server/team/team-metadata';
import { teamPage } from '@/lib/server/team/team-page';
import styles from './page.module.css';

export const generateMetadata = () => teamMetadata('team.journal.title');

/** Lines on a page. */
const PAGE = 50;

export default teamPage('journal.read', async ({ team, query, t }) => {
  const { campaign, queries } = team;
  const { timeZone, timeName } = campaign.calendar;
  const filter = readFilter(query);
  const before = /^\d{1,15}$/.test(query.before ?? '') ? Number(query.before) : undefined;
  const found = await readJournal(queries, { filter, timeZone, count: PAGE + 1, before });
  const lines = found.slice(0, PAGE);
  const last = found.length > PAGE ? lines.at(-1) : undefined;
  return (
    <Room title={t('team.journal.title')} lead={t('team.journal.lead')}>
      <Filter team={team} filter={filter} t={t} />
      {lines.length > 0 ? (
        <div className={styles.lines}>
          <p className={styles.zone}>{t('team.journal.zone', { timeName })}</p>
          <JournalTable
            label={t('team.journal.title')}
            words={journalWords(t)}
            rows={journalRows(campaign, lines)}
          />
          <nav className={styles.pages} aria-label={t('team.journal.pages')}>
            {before !== undefined && (
              <a href={`/team/journal?${writeFilter(filter)}`}>{t('team.journal.newest')}</a>
            )}
            {last && (
              <a href={`/team/journal?${writeFilter(filter, { before: String(last.id) })}`}>
                {t('team.journal.older')}
              </a>
            )}
          </nav>
        </div>
      ) : (
        <p className={styles.none}>{t('team.journal.none')}</p>
      )}
      <DownloadLink address={`/team/journal/journal.csv?${writeFilter(filter)}`}>
        {t('team.journal.csv')}
      </DownloadLink>
    </Room>
  );
});

/** Whose lines, of what, and when. */
async function Filter({ team, filter, t }: { team: Team; filter: JournalFilter; t: Translate }) {
  const { people, actions } = await listChoices(team.queries);
  return (
    <FilterForm
      address="/team/journal"
      apply={t('team.journal.filter')}
      clear={t('team.journal.clear')}
    >
      <SelectField
        name="person"
        label={t('team.journal.person')}
        defaultValue={filter.person}
        options={[
          { value: '', name: t('team.journal.everybody') },
          ...people.map(({ id, name }) => ({ value: id, name })),
        ]}
      />
      <SelectField
        name="action"
        label={t('team.journal.action')}
        defaultValue={filter.action}
        options={[
          { value: '', name: t('team.journal.everything') },
          ...actions.map((action) => ({ value: action, name: nameAction(t, action) })),
        ]}
      />
      {(['from', 'until'] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          type="date"
          label={t(`team.journal.${name}`)}
          defaultValue={filter[name]}
          required={false}
        />
      ))}
    </FilterForm>
  );
}
