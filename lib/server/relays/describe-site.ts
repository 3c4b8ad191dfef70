import 'server-only';
import sharp from 'sharp';
import type { Campaign } from '@/lib/domain/campaign';
import { describePlace, fillVariables } from '@/lib/domain/fill-variables';
import { describeMoment } from '@/lib/domain/moment';
import type { Post } from '@/lib/domain/post';
import { composeAlt, composeMessage } from '@/lib/networks/compose-message';
import { listAgenda } from '../calendar/list-agenda';
import { findPicture } from '../link-previews/link-pictures';
import { findSubject } from '../link-previews/list-subjects';
import { readMedium } from '../media/media-store';
import { findUpload } from '../media/uploads';
import { linkPost } from '../posts/link-post';
import { campaignAt, listBadges, listPosts, type Site } from '../site';
import { translator } from '../translate';
import type { NewsItem, NewsName, RelaySite } from './relay-work';

/** What the site offers, as mails to relays tell of it. */
export function describeSite(site: Site): RelaySite {
  const { pack, timeline, publicUrl } = site;
  return {
    campaign: pack.campaign,
    timeline,
    publicUrl,
    findPlaces: (news, now) => findKind(news).findPlaces(site, news.slug, now),
    describe: async (news, territories, now) => {
      const { findPlaces, describe } = findKind(news);
      const places = findPlaces(site, news.slug, now);
      if (places === null) return null;
      const code = [territories, places].find((codes) => codes.length === 1)?.[0] ?? null;
      const place = pack.campaign.territories.find((one) => one.code === code) ?? null;
      const action = translator(pack.campaign.language)(`relays.mail.action.${readKind(news)}`);
      return { action, ...(await describe(site, news.slug, now, place)) };
    },
  };
}

type Place = Campaign['territories'][number] | null;

/** How pieces of a kind are found and told of. */
type Kind = {
  readonly findPlaces: (site: Site, slug: string, now: number) => readonly string[] | null;
  readonly describe: (
    site: Site,
    slug: string,
    now: number,
    place: Place,
  ) => Promise<Omit<NewsItem, 'action'>>;
};

const kinds = {
  template: {
    findPlaces: (site, slug, now) => (findBadge(site, slug, now) ? [] : null),
    describe: describeBadge,
  },
  post: {
    findPlaces: (site, slug, now) => findPost(site, slug, now)?.territories ?? null,
    describe: describePost,
  },
  event: {
    findPlaces: (site, slug, now) => {
      const event = campaignAt(site, now).calendar.events.find(({ id }) => id === slug);
      return event ? [event.territory].filter((code) => code !== null) : null;
    },
    describe: describeEvent,
  },
  document: {
    findPlaces: (site, slug, now) => (findDocument(site, slug, now) ? [] : null),
    describe: describeDocument,
  },
} as const satisfies Readonly<Record<string, Kind>>;

type KindName = keyof typeof kinds;

/** A kind that nobody told relays about is never announced. */
function readKind({ kind }: NewsName): KindName {
  if (Object.hasOwn(kinds, kind)) return kind as KindName;
  throw new RangeError(`Expected one of ${Object.keys(kinds).join(', ')} but received ${kind}`);
}

function findKind(news: NewsName): Kind {
  return kinds[readKind(news)];
}

function findBadge(site: Site, slug: string, now: number) {
  return listBadges(site, now).find(({ template }) => template.slug === slug);
}

async function describeBadge(site: Site, slug: string, now: number) {
  const badge = findBadge(site, slug, now);
  const { title, description } = badge?.template ?? { title: slug, description: '' };
  const picture = badge ? await readPicture(site, badge.preview) : null;
  return {
    title,
    text: translator(site.pack.campaign.language)('relays.mail.badge'),
    link: `${site.publicUrl}/badge/${slug}`,
    picture: picture && { bytes: picture, alt: description },
  };
}

function findPost(site: Site, slug: string, now: number) {
  return listPosts(site, now).find(({ id }) => id === slug);
}

async function describePost(site: Site, slug: string, now: number, place: Place) {
  const { campaign } = site.pack;
  const post = findPost(site, slug, now) as Post;
  const link = linkPost(site.publicUrl, post);
  const moment = describeMoment(post.date, campaign);
  const context = { place, everywhere: campaign.everywhere, firstName: '', moment, link };
  const preview = (await site.postPreviews()).get(slug);
  const picture = preview ? await readPicture(site, preview) : null;
  const values = describePlace(place ?? campaign.everywhere);
  return {
    title: fillVariables(post.title, values) ?? post.title,
    text: composeMessage(post, 'email', context)?.text ?? '',
    link: `${site.publicUrl}/posts/${slug}`,
    picture: picture && { bytes: picture, alt: composeAlt(post, context) ?? '' },
  };
}

async function describeEvent(site: Site, slug: string, now: number) {
  const entry = listAgenda(site, now).find(({ id }) => id === slug);
  return {
    title: entry?.title ?? slug,
    text: [entry?.when, entry?.place, entry?.note].filter(Boolean).join('\n'),
    link: `${site.publicUrl}/agenda`,
    picture: await readPagePicture(site, 'agenda', now),
  };
}

function findDocument(site: Site, slug: string, now: number) {
  return campaignAt(site, now).documents.find(({ id }) => id === slug);
}

async function describeDocument(site: Site, slug: string, now: number) {
  const found = findDocument(site, slug, now);
  const cover = found?.sent?.cover ?? null;
  return {
    title: found?.title ?? slug,
    text: '',
    link: `${site.publicUrl}/documents`,
    picture: cover
      ? { bytes: await readCover(site, cover), alt: '' }
      : await readPagePicture(site, 'documents', now),
  };
}

/** The picture of a document's first page, which the team's database keeps. */
function readCover(site: Site, hash: string): Promise<Buffer> {
  return makeJpeg(site, hash, async () => {
    const bytes = site.kept && (await findUpload(site.kept.queries, hash));
    if (!bytes) throw new RangeError(`Expected an upload called ${hash}`);
    return bytes;
  });
}

/** Width of a picture in px: 280 CSS px on a two-fold screen. */
const WIDTH = 560;

const JPEG = { quality: 76, mozjpeg: true } as const;

const pictures = new WeakMap<Site, Map<string, Promise<Buffer>>>();

/** A picture as mail programs can read it, made once for everybody: they know no WebP. */
function readPicture(site: Site, hash: string): Promise<Buffer> {
  return makeJpeg(site, hash, async () => {
    const medium = await readMedium(site.pack.media, hash);
    if (!medium) throw new RangeError(`Expected a medium called ${hash}`);
    return medium.bytes;
  });
}

async function readPagePicture(site: Site, page: 'agenda' | 'documents', now: number) {
  const subject = findSubject(site, page, now);
  if (!subject) return null;
  const bytes = await makeJpeg(site, page, () => findPicture(site, subject, true));
  return { bytes, alt: '' };
}

function makeJpeg(site: Site, name: string, read: () => Promise<Uint8Array>): Promise<Buffer> {
  const known = pictures.get(site) ?? new Map<string, Promise<Buffer>>();
  pictures.set(site, known);
  const made = known.get(name) ?? read().then(toJpeg);
  known.set(name, made);
  made.catch(() => known.delete(name));
  return made;
}

function toJpeg(bytes: Uint8Array): Promise<Buffer> {
  const fit = { width: WIDTH, withoutEnlargement: true };
  return sharp(bytes).resize(fit).jpeg(JPEG).toBuffer();
}
