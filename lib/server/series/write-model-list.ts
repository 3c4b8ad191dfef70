import 'server-only';
import { mayDo } from '@/lib/domain/permission';
import type { Pack } from '../pack/open-pack';
import type { Doing } from '../team/members/member-context';
import { nameField } from './name-field';
import { findModel } from './plan-visuals';
import { findSeries } from './series-rows';
import { answerCsv } from './write-problems';

/** A list to fill in: the titles that are understood by themselves; one row for each place that one may speak for. */
export async function writeModelList(
  { team, pack, ...asking }: Doing & { readonly pack: Pack },
  id: string,
): Promise<Response> {
  const { template, formats } = await findSeries(team.queries, id, asking);
  const { fields } = findModel(pack, template, formats);
  const { language } = team.campaign;
  const titles = fields.map((field) => nameField(field, language));
  const places = pack.campaign.territories.filter(({ code }) =>
    mayDo(asking.member, 'series.run', code),
  );
  const at = fields.findIndex(({ kind }) => kind === 'territory');
  const rows = at < 0 ? [] : places.map(({ name }) => titles.map((_, i) => (i === at ? name : '')));
  return answerCsv([titles, ...rows], template, language);
}
