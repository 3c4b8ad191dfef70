import { Messages } from '@/components/messages';
import { Notice } from '@/components/team/notice';
import { Part } from '@/components/team/room';
import { PhotoFramer } from '@/components/team/series/photo-framer';
import { ProblemTable } from '@/components/team/series/problem-table';
import { Samples } from '@/components/team/series/samples';
import { TeamForm } from '@/components/team/team-form';
import { explainClosed } from '@/lib/server/explain-closed';
import { describeProblems, describeSamples } from '@/lib/server/series/describe-check';
import { describeFraming } from '@/lib/server/series/describe-framing';
import { openWork, type Work } from '@/lib/server/series/open-work';
import type { StepParts } from '@/lib/server/series/step-parts';
import { describeRefusal, readMessages } from '@/lib/server/translate';
import { check, goOn, place } from '../actions';
import styles from './page.module.css';

/** What was found in the list, three visuals to look at, and where the photos stand. */
export async function CheckStep(parts: StepParts) {
  const { site, team, series, t } = parts;
  const work = await openWork({ ...parts, queries: team.queries, pack: site.pack }, series);
  const found = series.check;
  if (found?.hash !== work.hash) return <Stale {...parts} />;
  const bad = found.problems.length;
  const visuals = found.good * series.formats.length;
  return (
    <>
      <Part title={t('team.series.check.title')}>
        <p className={styles.summary} role="status">
          {bad === 0
            ? t('team.series.check.allGood', { rows: found.good, visuals })
            : t('team.series.check.someGood', { good: found.good, bad })}
        </p>
        {bad > 0 && <Problems {...parts} />}
        <Ways {...parts} good={found.good} bad={bad} />
      </Part>
      {found.good > 0 && <Looks {...parts} work={work} />}
      {found.good > 0 && work.photos.size > 0 && <Framing {...parts} work={work} />}
    </>
  );
}

function Stale({ series, t }: StepParts) {
  return (
    <Part title={t('team.series.check.title')}>
      <Notice>{t('team.series.check.stale')}</Notice>
      <TeamForm
        action={check}
        submit={t('team.series.check.again')}
        pending={t('team.series.list.checking')}
      >
        <input type="hidden" name="id" value={series.id} />
      </TeamForm>
    </Part>
  );
}

function Problems({ team, series, t }: StepParts) {
  const { problems, more } = describeProblems(series, team.campaign.language);
  return (
    <>
      <ProblemTable
        words={{
          title: t('team.series.check.problems'),
          place: t('team.series.check.place'),
          reason: t('team.series.check.reason'),
        }}
        problems={problems}
        more={more}
      />
      <a href={`/team/series/${series.id}/problems.csv`} download>
        {t('team.series.check.csv')}
      </a>
    </>
  );
}

function Ways({ series, t, good, bad }: StepParts & { good: number; bad: number }) {
  const list = <a href={`/team/series/${series.id}?step=list`}>{t('team.series.check.mend')}</a>;
  if (bad === 0) {
    return (
      <div className={styles.ways}>
        <a className={styles.next} href={`/team/series/${series.id}?step=download`}>
          {t('team.series.check.go')}
        </a>
      </div>
    );
  }
  return (
    <div className={styles.ways}>
      {good > 0 && (
        <TeamForm action={goOn} submit={t('team.series.check.goWithout', { count: bad })}>
          <input type="hidden" name="id" value={series.id} />
        </TeamForm>
      )}
      {list}
    </div>
  );
}

async function Looks(parts: StepParts & { work: Work }) {
  const { site, now, t } = parts;
  const closed = explainClosed(site, now);
  return (
    <Part title={t('team.series.check.samples')} text={t('team.series.check.samplesText')}>
      {closed ? (
        <p className={styles.warning}>
          {t('team.series.closed', {
            reason: describeRefusal(site.pack.campaign.language, closed),
          })}
        </p>
      ) : (
        <Samples rows={await describeSamples(parts, parts.work)} />
      )}
    </Part>
  );
}

function Framing({ site, series, work, t }: StepParts & { work: Work }) {
  const { language } = site.pack.campaign;
  const parts = ['badge.adjust', 'badge.stage', 'team.series.check', 'refusals.network'];
  const framing = describeFraming(site, series, work);
  if (!framing) return null;
  return (
    <Part title={t('team.series.check.framing')} text={t('team.series.check.framingText')}>
      <Messages language={language} messages={readMessages(language, parts)}>
        <PhotoFramer {...framing} place={place} />
      </Messages>
    </Part>
  );
}
