import 'server-only';
import { and, eq } from 'drizzle-orm';
import type { JournalAction } from '@/lib/domain/journal-action';
import { isOffered } from '@/lib/domain/offer';
import { Refusal } from '@/lib/domain/refusal';
import type { Publication } from '@/lib/domain/template';
import { resolveOffer } from '../calendar/resolve-offer';
import { refreshSite } from '../current-site';
import type { Queries } from '../database/open-database';
import { pieces } from '../database/schema';
import { writeJournal } from '../database/write-journal';
import { explainClosed } from '../explain-closed';
import { logRequestError } from '../operations/log-error';
import { currentLogger } from '../operations/logger';
import { PackError } from '../pack/pack-error';
import { raiseRevision } from '../pieces/revision';
import type { Site } from '../site';
import type { Doing } from '../team/members/member-context';
import { buildDraft } from './build-draft';
import { findTemplate, type TemplateRow } from './template-rows';
import { lockTemplate, type Stored } from './write-version';

type Deciding = Doing & { readonly requestId: string };
type Publishing = Deciding & { readonly site: Site };

/**
 * Offers supporters the version that somebody has seen, now or between times of the campaign's zone. Throws a
 * Refusal: publish-outdated when there is a newer one, publish-silence, schedule-over, and what the version lacks.
 */
export async function publishTemplate(
  doing: Publishing,
  { slug, version }: Stored,
  publication: Publication,
): Promise<void> {
  const seen = await findTemplate(doing.team.queries, slug);
  if (!seen) throw new Refusal('template-missing');
  refuseTime(doing, publication);
  await requireWhole(doing.site, seen);
  const action = publication.state === 'scheduled' ? 'template.scheduled' : 'template.published';
  await changePublication(doing, slug, action, publication, (row) => {
    if (row.working.version !== version) throw new Refusal('publish-outdated');
    return version;
  });
}

/** Takes a template back, at once and in any phase: what is withdrawn may be published again. */
export async function withdrawTemplate(doing: Deciding, slug: string): Promise<void> {
  await changePublication(doing, slug, 'template.withdrawn', NOTHING);
}

/** Puts a template away: it is withdrawn, and leaves the list of those at work. */
export async function archiveTemplate(doing: Deciding, slug: string): Promise<void> {
  await changePublication(doing, slug, 'template.archived', { ...NOTHING, state: 'archived' });
}

/** Brings a template back from the archive, as a draft. */
export async function unarchiveTemplate(doing: Deciding, slug: string): Promise<void> {
  await changePublication(doing, slug, 'template.unarchived', NOTHING);
}

const NOTHING = { state: 'draft', from: null, until: null } as const;

/** By hand as well, nothing begins to be offered during a silence (art. L.49), nor what is over already. */
function refuseTime({ site, now }: Publishing, publication: Publication): void {
  const offer = resolveOffer(publication, site.pack.campaign.calendar.timeZone);
  if (offer.until !== null && offer.until <= now) throw new Refusal('schedule-over');
  const refusal = explainClosed(site, now);
  if (!refusal || !isOffered(offer, now, site.timeline)) return;
  throw refusal.code === 'sharing-silence'
    ? new Refusal('publish-silence', refusal.details)
    : refusal;
}

/** What supporters are offered is described, has the format of the studio, and can be built. */
async function requireWhole(site: Site, { slug, working }: TemplateRow): Promise<void> {
  const { data } = working;
  if (data.description.trim() === '') throw new Refusal('description-missing');
  if (!data.formats.square) throw new Refusal('square-missing');
  await buildDraft(site, data).catch((error: unknown) => {
    if (!(error instanceof PackError)) throw error;
    // Words for who writes packs go where those people read.
    currentLogger().warn({ slug, problem: error.message }, 'a template cannot be built');
    throw error.refusal ?? new Refusal('template-unbuildable');
  });
}

async function changePublication(
  doing: Deciding,
  slug: string,
  action: JournalAction,
  publication: Publication,
  choose: (row: TemplateRow) => number = ({ live }) => live?.version ?? 0,
): Promise<void> {
  await doing.team.queries.transaction(async (queries) => {
    const row = await lockTemplate(queries, slug);
    const version = choose(row);
    await writePublication(queries, slug, version, publication);
    const { from, until } = publication;
    await writeJournal(queries, {
      actor: doing.member,
      action,
      subjectKind: 'template',
      subject: row.working.data.title,
      details: { slug, version, ...(from && { from }), ...(until && { until }) },
    });
  });
  await refresh(doing.requestId);
}

async function writePublication(
  queries: Queries,
  slug: string,
  version: number,
  publication: Publication,
): Promise<void> {
  await queries
    .update(pieces)
    .set({ version, publication })
    .where(and(eq(pieces.kind, 'template'), eq(pieces.slug, slug)));
  await raiseRevision(queries);
}

/** What was decided is kept; a site that cannot follow goes on as it was, and says so. */
async function refresh(requestId: string): Promise<void> {
  await refreshSite().catch((error: unknown) => {
    logRequestError(error, { route: '/team', method: 'POST', requestId });
    throw new Refusal('site-behind');
  });
}
