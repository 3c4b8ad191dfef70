import 'server-only';
import { Refusal } from '@/lib/domain/refusal';
import { explainClosed } from '../explain-closed';
import { paintInOrder } from '../painter/paint-in-order';
import type { Site } from '../site';
import type { Doing } from '../team/members/member-context';
import { openWork, requireCheck } from './open-work';
import { paintableRow } from './paintable';
import { findSeries } from './series-rows';

/**
 * One visual of a series by its file: the row's position, from 0, and the format. Throws a Refusal while nothing may
 * be taken away, or when there is no such visual.
 */
export async function answerSample(
  doing: Doing & { readonly site: Site },
  id: string,
  file: string,
): Promise<Response> {
  const { site, team, now } = doing;
  const record = await findSeries(team.queries, id, doing);
  const closed = explainClosed(site, now);
  if (closed) throw closed;
  const [, position = '', format = ''] = /^(\d{1,5})-([a-z]+)\.jpg$/.exec(file) ?? [];
  const work = await openWork({ ...doing, queries: team.queries, pack: site.pack }, record);
  requireCheck(record, work);
  const visuals = await paintableRow(team.queries, record, work, Number(position));
  const wanted = visuals.filter((one) => one.format === format && position !== '');
  for await (const { bytes, refusal } of paintInOrder(site.pack, wanted)) {
    if (refusal) throw refusal;
    const headers = { 'content-type': 'image/jpeg', 'cache-control': 'no-store' };
    return new Response(new Uint8Array(bytes), { headers });
  }
  throw new Refusal('series-outdated');
}
