import 'server-only';
import type { Doing } from '../team/members/member-context';
import { changeSeries, findSeries } from './series-rows';

/** Leaves out the rows that cannot be painted: somebody has seen them. Throws a Refusal when the series is gone. */
export async function goOnWithout({ team, ...asking }: Doing, id: string): Promise<void> {
  const series = await findSeries(team.queries, id, asking);
  await changeSeries(team.queries, series.id, { goesOn: true });
}
