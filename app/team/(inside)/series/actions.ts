'use server';

import { redirect } from 'next/navigation';
import {
  changedChoiceSchema,
  choiceSchema,
  exampleSchema,
  mappedSchema,
  placedSchema,
  seriesSchema,
} from '@/lib/domain/series/form-fields';
import { currentSite } from '@/lib/server/current-site';
import { beginExample } from '@/lib/server/series/examples';
import { goOnWithout } from '@/lib/server/series/go-on';
import { stopRun } from '@/lib/server/series/keep-run';
import { beginSeries, changeModel, checkSeries } from '@/lib/server/series/prepare-series';
import { removeSeries } from '@/lib/server/series/remove-series';
import { placePhoto } from '@/lib/server/series/series-photos';
import { findSeries } from '@/lib/server/series/series-rows';
import { teamAction } from '@/lib/server/team/team-action';

export const begin = teamAction('series.run', choiceSchema, async (choice, doing) => {
  const { pack } = await currentSite();
  redirect(`/team/series/${await beginSeries({ ...doing, pack }, choice)}?step=list`);
});

export const startExample = teamAction('series.run', exampleSchema, async ({ template }, doing) => {
  const { pack } = await currentSite();
  redirect(`/team/series/${await beginExample({ ...doing, pack }, template)}?step=check`);
});

export const change = teamAction('series.run', changedChoiceSchema, async (fields, doing) => {
  const { pack } = await currentSite();
  await changeModel({ ...doing, pack }, fields.id, fields);
  redirect(`/team/series/${fields.id}?step=list`);
});

export const check = teamAction('series.run', mappedSchema, async ({ id, mapping }, doing) => {
  const { pack } = await currentSite();
  await checkSeries({ ...doing, pack }, id, mapping ?? undefined);
  redirect(`/team/series/${id}?step=check`);
});

export const goOn = teamAction('series.run', seriesSchema, async ({ id }, doing) => {
  await goOnWithout(doing, id);
  redirect(`/team/series/${id}?step=download`);
});

export const place = teamAction('series.run', placedSchema, async (fields, doing) => {
  const { id } = await findSeries(doing.team.queries, fields.id, doing);
  await placePhoto(doing.team.queries, id, fields.key, fields.placement);
  return { said: 'team.series.check.saved' };
});

export const cancel = teamAction('series.run', seriesSchema, async (fields, doing) => {
  const { id } = await findSeries(doing.team.queries, fields.id, doing);
  await stopRun(doing.team.queries, id);
  return { said: 'team.series.download.cancelled' };
});

export const remove = teamAction('series.run', seriesSchema, async ({ id }, doing) => {
  const { pack } = await currentSite();
  await removeSeries({ ...doing, pack }, id);
  redirect('/team/series?removed');
});
