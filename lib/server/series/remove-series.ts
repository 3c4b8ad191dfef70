import 'server-only';
import { eq, lte } from 'drizzle-orm';
import type { Queries } from '../database/open-database';
import { series } from '../database/series-schema';
import { writeJournal } from '../database/write-journal';
import type { Pack } from '../pack/open-pack';
import type { Doing } from '../team/members/member-context';
import { tell } from './prepare-series';
import { findSeries } from './series-rows';

/** Deletes a series with its rows and photos, at once; a ZIP under way is broken off. */
export async function removeSeries(doing: Doing & { readonly pack: Pack }, id: string) {
  const { queries } = doing.team;
  const { template } = await findSeries(queries, id, doing);
  const title = doing.pack.templates.find(({ slug }) => slug === template)?.title ?? template;
  await queries.transaction(async (tx) => {
    await tx.delete(series).where(eq(series.id, id));
    await tell(doing, tx, 'series.removed', title);
  });
}

/** Deletes each series whose hour has come by an instant (ms), and says how many to the journal. */
export async function sweepSeries(queries: Queries, now: number): Promise<number> {
  return queries.transaction(async (tx) => {
    const gone = await tx
      .delete(series)
      .where(lte(series.expiresAt, new Date(now)))
      .returning({ id: series.id });
    if (gone.length === 0) return 0;
    const subject = String(gone.length);
    await writeJournal(tx, {
      actor: null,
      action: 'series.expired',
      subjectKind: 'series',
      subject,
    });
    return gone.length;
  });
}
