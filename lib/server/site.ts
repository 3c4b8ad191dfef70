import 'server-only';
import { type FontRole, fontRoles } from '@/lib/domain/campaign';
import type { Timeline } from '@/lib/domain/phase';
import type { Template } from '@/lib/domain/template';
import { resolveTimeline } from './calendar/resolve-timeline';
import { type Config, readConfig } from './config';
import { currentDatabase } from './database/current-database';
import type { Database } from './database/open-database';
import { buildPageFont, type PageFontRole, pageFontRoles } from './fonts/build-page-fonts';
import { makePictureCache, type PictureCache } from './link-previews/picture-cache';
import { makeOnce } from './make-once';
import { keepMedium } from './media/media-store';
import { hashOfflinePage } from './offline/offline-page';
import { currentLogger } from './operations/logger';
import { openPack, type Pack } from './pack/open-pack';
import { openKeptPack } from './pieces/open-kept-pack';
import { type PostPreviews, paintPostPreviews } from './posts/post-previews';
import { type Previews, paintPreviews } from './previews';
import { catalogueText } from './translate';

/** What this process serves: a pack, its page fonts and glyph files kept among its media. */
export type Site = {
  readonly pack: Pack;
  /** The campaign's calendar as instants. */
  readonly timeline: Timeline;
  /** Media hash of each page font. */
  readonly pageFonts: Readonly<Record<PageFontRole, string>>;
  /** Media addresses of each font's glyph files. */
  readonly glyphs: Readonly<Record<FontRole, { basic: string; extended: string }>>;
  readonly previews: Previews;
  /** Each post's picture, painted when they are first asked for. */
  readonly postPreviews: () => Promise<PostPreviews>;
  /** Pictures of link previews, painted when they are first asked for. */
  readonly pictures: PictureCache;
  /** Hash of the page that browsers keep for when the network is away. */
  readonly offlineVersion: string;
  /** The site's address as the world knows it, without a slash at the end. */
  readonly publicUrl: string;
};

/** Bytes of link pictures kept in memory: a hundred of them and more. */
const PICTURE_BYTES = 16_000_000;

const KEY = Symbol.for('picbadge.site');
const shared = globalThis as { [KEY]?: Promise<Site> };

/** The site of this process, opened once (Next loads modules several times). */
export function currentSite(): Promise<Site> {
  shared[KEY] ??= openSite(readConfig(process.env), currentDatabase());
  return shared[KEY];
}

/** The site if it is open by now, else null; it does not open it. */
export async function findOpenSite(): Promise<Site | null> {
  return Promise.race([shared[KEY] ?? null, null]);
}

/**
 * Opens a pack and prepares what its pages load (about 3 s). Given a database, what the team edited there takes
 * its place. Throws PackError or DatabaseError, in words.
 */
export async function openSite(
  { packFolder, publicUrl, builtAt }: Config,
  database?: Promise<Database>,
): Promise<Site> {
  // What is wrong with the pack is said first; the database may have failed long before.
  database?.catch(() => {});
  const pack = await (database
    ? openKeptPack(packFolder, database, warnOfDropped)
    : openPack(packFolder));
  const texts = [
    JSON.stringify([pack.campaign, pack.templates, pack.posts]),
    catalogueText(pack.campaign.language),
  ];
  const pageFonts = await Promise.all(
    pageFontRoles.map(async (role) => {
      const bytes = await buildPageFont(pack.fonts[role], texts);
      return [role, keepMedium(pack.media, 'font/woff2', bytes)] as const;
    }),
  );
  const glyphs = fontRoles.map((role) => [role, keepGlyphs(pack, role)] as const);
  return {
    pack,
    timeline: resolveTimeline(pack.campaign.calendar, builtAt),
    pageFonts: Object.fromEntries(pageFonts) as Site['pageFonts'],
    glyphs: Object.fromEntries(glyphs) as Site['glyphs'],
    previews: await paintPreviews(pack),
    postPreviews: makeOnce(() => paintPostPreviews(pack)),
    pictures: makePictureCache(PICTURE_BYTES),
    offlineVersion: hashOfflinePage(pack),
    publicUrl,
  };
}

function warnOfDropped(piece: { kind: string; slug: string }, problem: string): void {
  currentLogger().warn(
    { ...piece, problem },
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

/** The badges supporters may choose, each with the media hash of its preview, in the pack's order. */
export function listBadges({ pack, previews }: Site): { template: Template; preview: string }[] {
  return pack.templates.flatMap((template) => {
    const preview = previews.badges.get(template.slug);
    return preview && template.state === 'published' ? [{ template, preview }] : [];
  });
}

/** Where a medium is served. */
export function mediaAddress(hash: string): string {
  return `/media/${hash}`;
}
