import { Part, Room } from '@/components/team/room';
import { ModelFields } from '@/components/team/series/model-fields';
import { StepNav } from '@/components/team/series/step-nav';
import { TeamForm } from '@/components/team/team-form';
import { currentSite } from '@/lib/server/current-site';
import { describeModels } from '@/lib/server/series/describe-models';
import { describeSteps } from '@/lib/server/series/steps';
import { teamMetadata } from '@/lib/server/team/team-metadata';
import { teamPage } from '@/lib/server/team/team-page';
import { begin } from '../actions';

export const generateMetadata = () => teamMetadata('team.series.new');

export default teamPage('series.run', async ({ t }) => (
  <Room title={t('team.series.new')}>
    <StepNav label={t('team.series.steps.label')} steps={describeSteps(t, null, 'template')} />
    <Part title={t('team.series.template.title')}>
      <TeamForm action={begin} submit={t('team.series.template.go')} layout="long">
        <ModelFields
          {...describeModels(await currentSite())}
          chosen={{ template: null, formats: [] }}
        />
      </TeamForm>
    </Part>
  </Room>
));
