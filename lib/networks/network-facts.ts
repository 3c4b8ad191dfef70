import type { FormatName } from '@/lib/domain/format';
import type { NetworkId } from '@/lib/domain/network';

/**
 * How a network takes the link of a post. separate: in a parameter of its own. inside: in the text.
 * only: the link alone, and the text is pasted. none: nothing, there is no address to go to.
 */
export type LinkPlace = 'separate' | 'inside' | 'only' | 'none';

export type NetworkFacts = {
  readonly name: string;
  readonly link: LinkPlace;
  /** How many hashtags help there; null: as many as one likes. */
  readonly hashtags: number | null;
  /** The formats a post's picture shows well in, the best first. */
  readonly pictures: readonly [FormatName, ...FormatName[]];
  /** What a profile picture is cut to; null where there is none. */
  readonly avatar: 'circle' | 'rounded' | null;
};

/**
 * Links: developers.facebook.com (Share Dialog, Threads Web Intents), developer.x.com (Web Intent),
 * core.telegram.org/widgets/share, docs.bsky.app (Action Intent Links); WhatsApp, LinkedIn and Mastodon
 * by common use. Pictures: the sizes that networks recommend, in the nearest of our formats.
 */
export const networkFacts: Readonly<Record<NetworkId, NetworkFacts>> = {
  facebook: {
    name: 'Facebook',
    link: 'only',
    hashtags: null,
    pictures: ['portrait', 'square', 'link', 'story'],
    avatar: 'circle',
  },
  x: {
    name: 'X',
    link: 'separate',
    hashtags: null,
    pictures: ['link', 'square', 'portrait'],
    avatar: 'circle',
  },
  instagram: {
    name: 'Instagram',
    link: 'none',
    // @creators, 18 December 2025: five in the caption of a post or a reel.
    hashtags: 5,
    pictures: ['portrait', 'square', 'story'],
    avatar: 'circle',
  },
  whatsapp: {
    name: 'WhatsApp',
    link: 'inside',
    hashtags: null,
    pictures: ['square', 'portrait', 'story'],
    avatar: 'circle',
  },
  linkedin: {
    name: 'LinkedIn',
    link: 'only',
    hashtags: null,
    pictures: ['link', 'portrait', 'square'],
    avatar: 'circle',
  },
  bluesky: {
    name: 'Bluesky',
    link: 'inside',
    hashtags: null,
    pictures: ['square', 'portrait', 'link'],
    avatar: 'circle',
  },
  mastodon: {
    name: 'Mastodon',
    link: 'inside',
    hashtags: null,
    pictures: ['square', 'portrait', 'link'],
    avatar: 'rounded',
  },
  threads: {
    name: 'Threads',
    link: 'separate',
    // A post has one topic; further hashtags stay plain text.
    hashtags: 1,
    pictures: ['portrait', 'square'],
    avatar: 'circle',
  },
  telegram: {
    name: 'Telegram',
    link: 'separate',
    hashtags: null,
    pictures: ['square', 'portrait', 'story'],
    avatar: 'circle',
  },
  messenger: {
    name: 'Messenger',
    link: 'only',
    hashtags: null,
    pictures: ['square', 'story'],
    avatar: 'circle',
  },
  sms: { name: 'SMS', link: 'inside', hashtags: 0, pictures: ['square'], avatar: null },
  email: {
    name: 'E-mail',
    link: 'inside',
    hashtags: null,
    pictures: ['link', 'square'],
    avatar: null,
  },
};

/** Whether a network opens with the text already in it. */
export function takesText(network: NetworkId): boolean {
  const { link } = networkFacts[network];
  return link === 'separate' || link === 'inside';
}
