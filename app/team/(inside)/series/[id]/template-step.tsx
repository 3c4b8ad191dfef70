import { Part } from '@/components/team/room';
import { ModelFields } from '@/components/team/series/model-fields';
import { TeamForm } from '@/components/team/team-form';
import { describeModels } from '@/lib/server/series/describe-models';
import type { StepParts } from '@/lib/server/series/step-parts';
import { change } from '../actions';

/** Which template, in which formats. */
export function TemplateStep({ site, series, t }: StepParts) {
  return (
    <Part title={t('team.series.template.title')}>
      <TeamForm action={change} submit={t('team.series.template.go')} layout="long">
        <input type="hidden" name="id" value={series.id} />
        <ModelFields {...describeModels(site)} chosen={series} />
      </TeamForm>
    </Part>
  );
}
