import 'server-only';
import { type Campaign, type FontRole, fontRoles } from '@/lib/domain/campaign';
import { isOffered, type Offer } from '@/lib/domain/offer';
import type { Timeline } from '@/lib/domain/phase';
import type { Post } from '@/lib/domain/post';
import type { Template } from '@/lib/domain/template';
import { resolveOffer } from './calendar/resolve-offer';
import { resolveTimeline } from './calendar/resolve-timeline';
import type { Config } from './config';
import type { Database } from './database/open-database';
import { type PageFonts, preparePageFonts } from './fonts/page-fonts';
import { type KeepMade, makeKeepMade } from './keep-made';
import { makeOnce } from './make-once';
import { keepMedium } from './media/media-store';
import { hashOfflinePage } from './offline/offline-page';
import { currentLogger } from './operations/logger';
import { openPack, type Pack } from './pack/open-pack';
import { type KeptPack, openKeptPack } from './pieces/open-kept-pack';
import { namePiece } from './pieces/plan-pieces';
import { type PostPreviews, paintPostPreviews } from './posts/post-previews';
import { type Previews, paintPreviews } from './previews';

/** What this process serves: a pack, its page fonts and glyph files kept among its media. */
export type Site = {
  readonly pack: Pack;
  /** The campaign's calendar as instants. */
  readonly timeline: Timeline;
  /** When each template is offered, by slug. */
  readonly offers: ReadonlyMap<string, Offer>;
  /** The same of what the team decided of other pieces, by their names (see `namePiece`); those not here always are. */
  readonly decisions: ReadonlyMap<string, Offer>;
  /** What it is brought up to date from; null where no database is asked. */
  readonly kept: KeptPack | null;
  readonly pageFonts: PageFonts;
  /** Media addresses of each font's glyph files. */
  readonly glyphs: Readonly<Record<FontRole, { basic: string; extended: string }>>;
  readonly previews: Previews;
  /** Each post's picture, painted when they are first asked for. */
  readonly postPreviews: () => Promise<PostPreviews>;
  /** Pictures of link previews, painted when they are first asked for. */
  readonly pictures: KeepMade<Uint8Array<ArrayBuffer>>;
  /** Hash of the page that browsers keep for when the network is away. */
  readonly offlineVersion: string;
  /** The site's address as the world knows it, without a slash at the end. */
  readonly publicUrl: string;
};

/** Bytes of link pictures kept in memory: a hundred of them and more. */
const PICTURE_BYTES = 16_000_000;

/**
 * Opens a pack and prepares what its pages load (about 3 s). Given a database, what the team edited there takes
 * its place. Throws PackError or DatabaseError, in words.
 */
export async function openSite(
  { packFolder, publicUrl, builtAt }: Config,
  database?: Promise<Pick<Database, 'kind' | 'queries'>>,
): Promise<Site> {
  // What is wrong with the pack is said first; the database may have failed long before.
  database?.catch(() => {});
  const kept = database ? await openKeptPack(packFolder, database, warnOfDropped) : null;
  const pack = kept?.pack ?? (await openPack(packFolder));
  const glyphs = fontRoles.map((role) => [role, keepGlyphs(pack, role)] as const);
  return {
    ...(await prepareTemplates(pack)),
    decisions: resolveDecisions(kept),
    kept,
    timeline: resolveTimeline(pack.campaign.calendar, builtAt),
    glyphs: Object.fromEntries(glyphs) as Site['glyphs'],
    pictures: makeKeepMade(PICTURE_BYTES, ({ length }) => length),
    offlineVersion: hashOfflinePage(pack),
    publicUrl,
  };
}

/** The same site with the team's work as it is now; builds only what has changed. */
export async function renewSite(site: Site): Promise<Site> {
  if (!site.kept) return site;
  const kept = await site.kept.rebuild();
  return {
    ...site,
    kept,
    ...(await prepareTemplates(kept.pack, site)),
    decisions: resolveDecisions(kept),
  };
}

async function prepareTemplates(pack: Pack, former?: Site) {
  const { timeZone } = pack.campaign.calendar;
  const offers = pack.templates.map((one) => [one.slug, resolveOffer(one, timeZone)] as const);
  const isSame = former && listPostWork(former.pack) === listPostWork(pack);
  return {
    pack,
    offers: new Map(offers),
    // A title may have letters that no page had before.
    pageFonts: await preparePageFonts(pack, former?.pageFonts),
    previews: await paintPreviews(pack),
    postPreviews: isSame ? former.postPreviews : makeOnce(() => paintPostPreviews(pack)),
  };
}

function resolveDecisions(kept: KeptPack | null): Site['decisions'] {
  const timeZone = kept?.pack.campaign.calendar.timeZone ?? '';
  const decided = [...(kept?.decisions ?? [])];
  return new Map(decided.map(([name, decision]) => [name, resolveOffer(decision, timeZone)]));
}

/** All that the pictures of posts are made of. */
function listPostWork({ posts, templates }: Pack): string {
  const visuals = templates.filter(({ kind }) => kind === 'post');
  return JSON.stringify([posts, visuals.map(({ slug, formats }) => [slug, formats])]);
}

function warnOfDropped({ kind, slug }: { kind: string; slug: string }, problem: string): void {
  currentLogger().warn(
    { kind, slug, problem },
    'an edit cannot be built: the pack’s own words are served',
  );
}

function keepGlyphs(pack: Pack, role: FontRole) {
  const keep = (file: unknown) => {
    const bytes = Buffer.from(JSON.stringify(file));
    return mediaAddress(keepMedium(pack.media, 'application/json', bytes));
  };
  const { basic, extended } = pack.glyphFiles[role];
  return { basic: keep(basic), extended: keep(extended) };
}

/** A badge and the media hash of its preview. */
export type Badge = { readonly template: Template; readonly preview: string };

/** The badges supporters may choose at an instant (ms), in the pack's order. */
export function listBadges(site: Site, now: number): Badge[] {
  const { pack, previews, offers, timeline } = site;
  return pack.templates.flatMap((template) => {
    const preview = previews.badges.get(template.slug);
    const offer = offers.get(template.slug);
    return preview && offer && isOffered(offer, now, timeline) ? [{ template, preview }] : [];
  });
}

/** Whether a piece that is no template is offered at an instant (ms). */
function isPieceOffered(
  { decisions, timeline }: Site,
  piece: { readonly kind: string; readonly slug: string },
  now: number,
): boolean {
  const offer = decisions.get(namePiece(piece));
  return offer === undefined || isOffered(offer, now, timeline);
}

/** The posts that supporters are offered at an instant (ms), in their order: none without its visual. */
export function listPosts(site: Site, now: number): Post[] {
  const { pack, offers, timeline } = site;
  return pack.posts.filter(({ id, visual }) => {
    const offer = offers.get(visual.template);
    const isSeen = offer !== undefined && isOffered(offer, now, timeline);
    return isSeen && isPieceOffered(site, { kind: 'post', slug: id }, now);
  });
}

/** The campaign as supporters are told of it at an instant (ms): with the events and documents they are offered. */
export function campaignAt(site: Site, now: number): Campaign {
  const { campaign } = site.pack;
  const { calendar, documents } = campaign;
  const isTold = (kind: string) => (one: { readonly id: string }) =>
    isPieceOffered(site, { kind, slug: one.id }, now);
  return {
    ...campaign,
    calendar: { ...calendar, events: calendar.events.filter(isTold('event')) },
    documents: documents.filter(isTold('document')),
  };
}

/** Where a medium is served. */
export function mediaAddress(hash: string): string {
  return `/media/${hash}`;
}
