import { ActionList } from '@/components/team/action-list';
import { FigureTotals } from '@/components/team/figures/figure-totals';
import { JournalTable } from '@/components/team/journal-table';
import { Notice } from '@/components/team/notice';
import { Part, Room } from '@/components/team/room';
import type { Campaign } from '@/lib/domain/campaign';
import type { Translate } from '@/lib/domain/messages';
import { mayDo } from '@/lib/domain/permission';
import { dayAt } from '@/lib/server/calendar/resolve-time';
import { describeTotals } from '@/lib/server/counts/figure-totals';
import { startOfPeriod } from '@/lib/server/counts/periods';
import { type Sum, sumDays } from '@/lib/server/counts/read-counts';
import { currentSite } from '@/lib/server/current-site';
import { countSeries } from '@/lib/server/series/series-rows';
import { journalRows, journalWords } from '@/lib/server/team/journal/journal-rows';
import { readJournal } from '@/lib/server/team/journal/read-journal';
import { listFirstSteps } from '@/lib/server/team/list-first-steps';
import { teamMetadata } from '@/lib/server/team/team-metadata';
import { teamPage } from '@/lib/server/team/team-page';
import { namePlaces } from '@/lib/server/team/words';
import { countTemplates } from '@/lib/server/templates/count-templates';

export const generateMetadata = () => teamMetadata('team.nav.home');

/** Lines of the journal that say what is going on. */
const RECENT = 5;

export default teamPage('team.enter', async ({ team, member, query, now, t }) => {
  const { campaign, queries } = team;
  const { timeZone } = campaign.calendar;
  const role = t(`team.roles.${member.role}.name`);
  const may = t(`team.roles.${member.role}.may`);
  const places = namePlaces(campaign, member.territories);
  const steps = await listFirstSteps(team, member);
  const isReader = mayDo(member, 'journal.read');
  const week = startOfPeriod('week', dayAt(now, timeZone));
  const sums = await sumDays(queries, { from: week });
  const lines = isReader ? await readJournal(queries, { filter: {}, timeZone, count: RECENT }) : [];
  return (
    <Room
      title={t('team.home.title', { name: member.name })}
      lead={[t('team.home.role', { role, may }), places && t('team.home.places', { places })]
        .filter(Boolean)
        .join(' ')}
    >
      {query.refused !== undefined && <Notice>{t('team.home.refused')}</Notice>}
      <Part title={t('team.home.first')}>
        <ActionList mark={campaign.mark.path} steps={steps} none={t('team.home.ready')} />
      </Part>
      {mayDo(member, 'templates.draft') && (
        <Templates counts={await countTemplates(await currentSite(), queries, now)} t={t} />
      )}
      {mayDo(member, 'series.run') && (
        <Part
          title={t('team.series.home.title')}
          text={t('team.series.home.text', { count: await countSeries(queries, { member, now }) })}
        >
          <a href="/team/series">{t('team.series.home.all')}</a>
        </Part>
      )}
      <Week campaign={campaign} sums={sums} t={t} />
      {isReader && (
        <Part title={t('team.home.recent')}>
          <JournalTable
            label={t('team.home.recent')}
            words={journalWords(t)}
            rows={journalRows(campaign, lines)}
          />
          <a href="/team/journal">{t('team.home.all')}</a>
        </Part>
      )}
    </Room>
  );
});

/** What supporters did this week. */
function Week({ campaign, sums, t }: { campaign: Campaign; sums: Sum[]; t: Translate }) {
  const hasSome = sums.length > 0;
  return (
    <Part
      title={t('team.counts.home.title')}
      text={t(hasSome ? 'team.counts.home.week' : 'team.counts.home.none')}
    >
      {hasSome && (
        <FigureTotals
          label={t('team.counts.home.title')}
          mark={campaign.mark.path}
          totals={describeTotals(campaign.language, sums)}
        />
      )}
      <a href="/team/counts">{t('team.counts.home.all')}</a>
    </Part>
  );
}

type Counts = Awaited<ReturnType<typeof countTemplates>>;

/** What supporters are offered now, and the way to change it. */
function Templates({ counts: { offered, waiting }, t }: { counts: Counts; t: Translate }) {
  return (
    <Part
      title={t('team.templates.home.title')}
      text={[
        t('team.templates.home.text', { count: offered }),
        waiting > 0 && t('team.templates.home.drafts', { count: waiting }),
      ]
        .filter(Boolean)
        .join(' ')}
    >
      <a href="/team/templates">{t('team.templates.home.all')}</a>
    </Part>
  );
}
