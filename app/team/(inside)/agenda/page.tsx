import { EmptyList } from '@/components/team/empty-list';
import { Notice } from '@/components/team/notice';
import { PieceTable } from '@/components/team/piece-table';
import { Part, Room } from '@/components/team/room';
import { formatDay, formatMoment } from '@/lib/domain/dates';
import { resolveTime } from '@/lib/server/calendar/resolve-time';
import { currentSite } from '@/lib/server/current-site';
import { describeLines } from '@/lib/server/publication/piece-lines';
import { listPieces } from '@/lib/server/publication/piece-rows';
import { tableWords } from '@/lib/server/publication/table-words';
import { teamMetadata } from '@/lib/server/team/team-metadata';
import { teamPage } from '@/lib/server/team/team-page';
import { namePlaces } from '@/lib/server/team/words';
import tools from '../list-tools.module.css';
import { publish, withdraw } from './actions';

export const generateMetadata = () => teamMetadata('team.agenda.title');

export default teamPage('agenda.edit', async ({ team, member, query, now, t }) => {
  const { campaign, queries } = team;
  const { language, calendar } = campaign;
  const { timeZone } = calendar;
  const say = (time: string) =>
    formatMoment(resolveTime(time, timeZone, 'compatible'), { timeZone, language });
  const rows = await listPieces(queries, 'event');
  rows.sort((a, b) => a.working.data.start.localeCompare(b.working.data.start, 'en'));
  const lines = describeLines(
    await currentSite(),
    member,
    rows,
    {
      home: '/team/agenda',
      note: ({ working: { data } }) => [
        say(data.start),
        `${data.venue}, ${data.town}`,
        namePlaces(campaign, data.territory === null ? [] : [data.territory]),
      ],
    },
    now,
  );
  const isReferent = member.role === 'referent';
  return (
    <Room
      title={t('team.agenda.title')}
      lead={t(isReferent ? 'team.agenda.leadReferent' : 'team.agenda.lead')}
    >
      {query.missing !== undefined && <Notice>{t('team.agenda.missing')}</Notice>}
      <div className={tools.tools}>
        <a className={tools.new} href="/team/agenda/new">
          {t('team.agenda.new')}
        </a>
      </div>
      {lines.length > 0 ? (
        <PieceTable
          lines={lines}
          {...tableWords(t, t('team.agenda.title'))}
          actions={{ publish, withdraw }}
        />
      ) : (
        <EmptyList title={t('team.agenda.none.title')} text={t('team.agenda.none.text')} />
      )}
      <Part title={t('team.agenda.law.title')} text={t('team.agenda.law.text')}>
        <ul>
          {calendar.rounds.map(({ id, label, date }) => (
            <li key={id}>
              {t('team.agenda.law.round', { label, day: formatDay(date, language) })}
            </li>
          ))}
          {calendar.silence.map(({ from, until }) => (
            <li key={from}>
              {t('team.agenda.law.silence', { from: say(from), until: say(until) })}
            </li>
          ))}
        </ul>
      </Part>
    </Room>
  );
});
