import 'server-only';
import { and, eq } from 'drizzle-orm';
import { isOffered } from '@/lib/domain/offer';
import { Refusal } from '@/lib/domain/refusal';
import type { Publication } from '@/lib/domain/template';
import { resolveOffer } from '../calendar/resolve-offer';
import { refreshSite } from '../current-site';
import type { Queries } from '../database/open-database';
import { pieces } from '../database/schema';
import { explainClosed } from '../explain-closed';
import { logRequestError } from '../operations/log-error';
import type { PieceKind } from '../pieces/pack-pieces';
import { raiseRevision } from '../pieces/revision';
import { announcePublication } from '../relays/announce';
import { wakeRelays } from '../relays/current-relays';
import type { Site } from '../site';
import type { Doing } from '../team/members/member-context';
import { missingCode, nameDraft } from './kinds';
import { requireOwn } from './own-places';
import { findPiece, type PieceRow } from './piece-rows';
import { type PieceDeed, tellOfPiece } from './tell';
import { lockPiece, type Stored } from './write-version';

/** Who decides something about what supporters are offered. */
export type Deciding = Doing & { readonly requestId: string };
export type Publishing = Deciding & { readonly site: Site };

/** Throws a Refusal when somebody may not decide of a piece, or when it cannot be offered as it is. */
export type Check<Kind extends PieceKind> = (row: PieceRow<Kind>) => void | Promise<void>;

/**
 * Offers supporters the version that somebody has seen, now or between times of the campaign's zone. Throws a
 * Refusal: publish-outdated when there is a newer one, publish-silence, schedule-over, and what `check` refuses.
 */
export async function publishPiece<Kind extends PieceKind>(
  doing: Publishing,
  kind: Kind,
  { slug, version }: Stored,
  publication: Publication,
  check: Check<Kind>,
): Promise<void> {
  const seen = await findPiece(doing.team.queries, kind, slug);
  if (!seen) throw new Refusal(missingCode(kind));
  refuseTime(doing, publication);
  await check(seen);
  const deed = publication.state === 'scheduled' ? 'scheduled' : 'published';
  await changePublication(doing, kind, slug, deed, publication, (row) => {
    if (row.working.version !== version) throw new Refusal('publish-outdated');
    return version;
  });
}

/** Takes a piece back, at once and in any phase: what is withdrawn may be published again. */
export async function withdrawPiece(doing: Deciding, kind: PieceKind, slug: string): Promise<void> {
  await changePublication(doing, kind, slug, 'withdrawn', NOTHING);
}

/** Puts a piece away: it is withdrawn, and leaves the list of those at work. */
export async function archivePiece(doing: Deciding, kind: PieceKind, slug: string): Promise<void> {
  await changePublication(doing, kind, slug, 'archived', { ...NOTHING, state: 'archived' });
}

/** Brings a piece back from the archive, as a draft. */
export async function unarchivePiece(
  doing: Deciding,
  kind: PieceKind,
  slug: string,
): Promise<void> {
  await changePublication(doing, kind, slug, 'unarchived', NOTHING);
}

const NOTHING = { state: 'draft', from: null, until: null } as const;

/** By hand as well, nothing begins to be offered during a silence (art. L.49), nor what is over already. */
function refuseTime({ site, now }: Publishing, publication: Publication): void {
  const offer = resolveOffer(publication, site.pack.campaign.calendar.timeZone);
  if (offer.until !== null && offer.until <= now) throw new Refusal('schedule-over');
  const refusal = explainSilence(site, now);
  if (refusal && isOffered(offer, now, site.timeline)) throw refusal;
}

/** Why nothing may begin to be offered at an instant (ms), null while it may. */
export function explainSilence(site: Site, now: number): Refusal | null {
  const refusal = explainClosed(site, now);
  return refusal?.code === 'sharing-silence'
    ? new Refusal('publish-silence', refusal.details)
    : refusal;
}

async function changePublication(
  doing: Deciding,
  kind: PieceKind,
  slug: string,
  deed: PieceDeed,
  publication: Publication,
  choose: (row: PieceRow) => number = ({ live }) => live?.version ?? 0,
): Promise<void> {
  await doing.team.queries.transaction(async (queries) => {
    const row = await lockPiece(queries, kind, slug);
    requireOwn(doing.member, row.working.data);
    const version = choose(row);
    await writePublication(queries, kind, slug, version, publication);
    const { from, until } = publication;
    const details = { slug, version, ...(from && { from }), ...(until && { until }) };
    const title = nameDraft(row.working.data);
    await tellOfPiece(queries, doing, kind, deed, title, details);
    await announcePublication(queries, doing, { kind, slug, version, title }, publication);
  });
  wakeRelays();
  await refresh(doing.requestId);
}

async function writePublication(
  queries: Queries,
  kind: PieceKind,
  slug: string,
  version: number,
  publication: Publication,
): Promise<void> {
  await queries
    .update(pieces)
    .set({ version, publication })
    .where(and(eq(pieces.kind, kind), eq(pieces.slug, slug)));
  await raiseRevision(queries);
}

/** What was decided is kept; a site that cannot follow goes on as it was, and says so. */
async function refresh(requestId: string): Promise<void> {
  await refreshSite().catch((error: unknown) => {
    logRequestError(error, { route: '/team', method: 'POST', requestId });
    throw new Refusal('site-behind');
  });
}
