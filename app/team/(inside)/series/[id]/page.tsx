import { redirect } from 'next/navigation';
import { DialogButton } from '@/components/team/dialog-button';
import { Room } from '@/components/team/room';
import { StepNav } from '@/components/team/series/step-nav';
import { TeamForm } from '@/components/team/team-form';
import type { Translate } from '@/lib/domain/messages';
import { Refusal } from '@/lib/domain/refusal';
import { currentSite } from '@/lib/server/current-site';
import { describeContents, describeEnd, nameSeries } from '@/lib/server/series/describe-series';
import { findSeries } from '@/lib/server/series/series-rows';
import { describeSteps, findStep } from '@/lib/server/series/steps';
import { teamMetadata } from '@/lib/server/team/team-metadata';
import { teamPage } from '@/lib/server/team/team-page';
import { remove } from '../actions';
import { CheckStep } from './check-step';
import { DownloadStep } from './download-step';
import { ListStep } from './list-step';
import styles from './page.module.css';
import { TemplateStep } from './template-step';

export const generateMetadata = () => teamMetadata('team.series.title');

const contents = {
  template: TemplateStep,
  list: ListStep,
  check: CheckStep,
  download: DownloadStep,
};

export default teamPage('series.run', async ({ team, member, params, query, now, t }) => {
  const asking = { member, now };
  const [site, series] = await Promise.all([
    currentSite(),
    findSeries(team.queries, params.id ?? '', asking).catch(leadBack),
  ]);
  const isThere = site.pack.templates.some(({ slug }) => slug === series.template);
  // A template that was withdrawn for good leaves its series one way: another one.
  const step = isThere ? findStep(series, query.step) : 'template';
  const Content = contents[step];
  return (
    <Room
      title={t('team.series.one', { title: nameSeries(site.pack, series) })}
      lead={describeContents(t, series)}
    >
      <StepNav label={t('team.series.steps.label')} steps={describeSteps(t, series, step)} />
      <Content site={site} team={team} member={member} series={series} now={now} t={t} />
      <footer className={styles.end}>
        <p>{describeEnd(site.pack, series)}</p>
        <Remove id={series.id} t={t} />
      </footer>
    </Room>
  );
});

function leadBack(error: unknown): never {
  if (error instanceof Refusal) redirect('/team/series?missing');
  throw error;
}

function Remove({ id, t }: { id: string; t: Translate }) {
  return (
    <DialogButton
      text={t('team.series.remove.action')}
      label={t('team.series.remove.action')}
      title={t('team.series.remove.title')}
      close={t('team.series.remove.close')}
      isAlert
    >
      <p>{t('team.series.remove.text')}</p>
      <TeamForm action={remove} submit={t('team.series.remove.confirm')}>
        <input type="hidden" name="id" value={id} />
      </TeamForm>
    </DialogButton>
  );
}
