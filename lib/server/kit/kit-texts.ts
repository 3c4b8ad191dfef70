import 'server-only';
import type { Territory } from '@/lib/domain/campaign';
import { describeMoment } from '@/lib/domain/moment';
import type { NetworkId } from '@/lib/domain/network';
import type { Post } from '@/lib/domain/post';
import { addressPost } from '@/lib/networks/address-post';
import { type Context, composeAlt, composeMessage } from '@/lib/networks/compose-message';
import { copyText } from '@/lib/networks/copied-text';
import { networkFacts } from '@/lib/networks/network-facts';
import { linkPost } from '../posts/link-post';
import type { Site } from '../site';

/** What is posted on some networks: the same text to paste, and the link that goes beside it, if any. */
export type KitText = {
  readonly networks: readonly NetworkId[];
  readonly text: string;
  readonly link: string | null;
};

/** What a post says in a place, network by network; networks that get the same are together. */
export function composeTexts(site: Site, post: Post, place: Territory | null): KitText[] {
  const context = makeContext(site, post, place);
  const texts = new Map<string, { networks: NetworkId[]; text: string; link: string | null }>();
  for (const network of post.networks) {
    const message = composeMessage(post, network, context);
    if (!message) continue;
    const text = copyText(network, message);
    const link = networkFacts[network].link === 'only' ? message.link : null;
    const key = JSON.stringify([text, link]);
    const known = texts.get(key) ?? { networks: [], text, link };
    known.networks.push(network);
    texts.set(key, known);
  }
  return [...texts.values()];
}

/** What describes a post's picture to who cannot see it, in a place. */
export function composeDescription(site: Site, post: Post, place: Territory | null): string {
  return composeAlt(post, makeContext(site, post, place)) ?? '';
}

function makeContext({ pack, publicUrl }: Site, post: Post, place: Territory | null): Context {
  const { campaign } = pack;
  return {
    place,
    everywhere: campaign.everywhere,
    firstName: '',
    moment: describeMoment(post.date, campaign),
    link: addressPost({ leadsTo: post.leadsTo, link: linkPost(publicUrl, post) }, place),
  };
}
