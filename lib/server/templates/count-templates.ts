import 'server-only';
import { standingAt } from '@/lib/domain/offer';
import { resolveOffer } from '../calendar/resolve-offer';
import type { Queries } from '../database/open-database';
import { hasChanges } from '../publication/piece-rows';
import type { Site } from '../site';
import { listTemplates } from './template-rows';

/** How many templates supporters are offered at an instant (ms), and how many wait to be published. */
export async function countTemplates({ pack, timeline }: Site, queries: Queries, now: number) {
  const { timeZone } = pack.campaign.calendar;
  const rows = (await listTemplates(queries)).map((row) => ({
    row,
    standing: standingAt(resolveOffer(row.publication, timeZone), now, timeline),
  }));
  return {
    offered: rows.filter(({ standing }) => standing === 'offered').length,
    waiting: rows.filter(
      ({ row, standing }) => standing !== 'archived' && (row.live === null || hasChanges(row)),
    ).length,
  };
}
