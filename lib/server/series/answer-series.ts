import 'server-only';
import { sharingAt } from '@/lib/domain/phase';
import { Refusal } from '@/lib/domain/refusal';
import { explainClosed } from '../explain-closed';
import { dateKit } from '../kit/date-kit';
import type { Site } from '../site';
import type { Doing } from '../team/members/member-context';
import { streamZip } from '../zip/stream-zip';
import { startRun } from './keep-run';
import { listSeriesEntries } from './list-series-entries';
import { nameFolder } from './list-visuals';
import { hasSlot, openSlot } from './open-slots';
import { openWork, requireCheck, type Work } from './open-work';
import { paintable } from './paintable';
import { tell } from './prepare-series';
import type { SeriesRecord } from './series-record';
import { findSeries } from './series-rows';

/** ms after which someone who takes nothing more of a ZIP makes room for others. */
const PATIENCE = 60_000;

type Answering = Doing & { readonly site: Site };

/**
 * The ZIP of a series, painted while it is read. Throws a Refusal while nothing may be taken away, when the list has
 * to be looked at again, and when too many series are under way; broken off by a silence, and when it is stopped.
 */
export async function answerSeries(
  doing: Answering,
  id: string,
  clock: () => number,
): Promise<Response> {
  const { record, work, check } = await prepare(doing, id);
  const close = openSlot();
  if (!close) throw new Refusal('series-busy');
  try {
    return await stream(doing, { record, work, check }, clock, close);
  } catch (error) {
    close();
    throw error;
  }
}

/** The same answer without its ZIP, of which nothing is painted. */
export async function checkAnswer(doing: Answering, id: string): Promise<Response> {
  const { work } = await prepare(doing, id);
  if (!hasSlot()) throw new Refusal('series-busy');
  return new Response(null, { headers: describeZip(work) });
}

async function prepare(doing: Answering, id: string) {
  const { site, team, now } = doing;
  const refusal = explainClosed(site, now);
  const record = await findSeries(team.queries, id, doing);
  if (refusal) throw refusal;
  const work = await openWork({ ...doing, queries: team.queries, pack: site.pack }, record);
  const check = requireCheck(record, work);
  if (check.problems.length > 0 && !record.goesOn) throw new Refusal('series-outdated');
  return { record, work, check };
}

async function stream(
  doing: Answering,
  { record, work, check }: { record: SeriesRecord; work: Work; check: { good: number } },
  clock: () => number,
  close: () => void,
): Promise<Response> {
  const { site, team } = doing;
  const { queries } = team;
  const total = check.good * work.model.formats.length;
  const run = await startRun(queries, record.id, total, clock);
  await tell(doing, queries, 'series.painted', work.model.template.title, { visuals: total });
  const visuals = paintable(queries, record, work);
  const zip = streamZip(listSeriesEntries(site.pack, work.model, visuals, run.count), {
    date: dateKit(site.pack.campaign.calendar),
    patience: PATIENCE,
    mayGoOn: () => !run.isStopped() && sharingAt(site.timeline, clock()) === 'open',
    onEnd: () => {
      close();
      void run.end();
    },
  });
  return new Response(zip, { headers: describeZip(work) });
}

function describeZip({ model }: Work): Record<string, string> {
  return {
    'content-type': 'application/zip',
    'content-disposition': `attachment; filename="${nameFolder(model)}.zip"`,
    'cache-control': 'no-store',
    // A proxy that took it all at once would have it painted for nobody.
    'x-accel-buffering': 'no',
  };
}
