import { cleanText } from '@/lib/domain/clean-text';
import {
  describePlace,
  fillVariables,
  type PlaceForms,
  type Variables,
} from '@/lib/domain/fill-variables';
import type { Moment } from '@/lib/domain/moment';
import type { NetworkId } from '@/lib/domain/network';
import type { Post } from '@/lib/domain/post';
import { addHashtags } from './hashtags';
import type { Message } from './measure';
import { networkFacts } from './network-facts';
import { simplifyForSms } from './simplify-for-sms';

/** The most characters of a first name in a post, as on a badge. */
export const MAX_FIRST_NAME = 32;

/** What fills a post's variables. */
export type Context = {
  readonly place: PlaceForms | null;
  /** What a place is called while none is chosen. */
  readonly everywhere: PlaceForms;
  readonly firstName: string;
  readonly moment: Moment | null;
  /** The absolute address the post leads to. */
  readonly link: string;
};

/**
 * A post for a network, as the network should get it: its variant, else the text in one's own name once
 * there is a first name, else the text. Null when none of them has a value for each of its variables.
 */
export function composeMessage(post: Post, network: NetworkId, context: Context): Message | null {
  const wordings = [post.variants[network], context.firstName ? post.named : null, post.text];
  for (const wording of wordings) {
    const message = wording ? composeWording(wording, post, network, context) : null;
    if (message) return message;
  }
  return null;
}

/** One wording of a post for a network: variables filled, hashtags added; null when a value is missing. */
export function composeWording(
  wording: string,
  post: Post,
  network: NetworkId,
  context: Context,
): Message | null {
  const filled = fillVariables(wording, listValues(context));
  if (filled === null) return null;
  const text = addHashtags(filled, post.hashtags, networkFacts[network].hashtags);
  return {
    text: network === 'sms' ? simplifyForSms(text) : text,
    link: context.link,
    subject: post.title,
  };
}

/** What describes the post's picture to who cannot see it; null when a value is missing. */
export function composeAlt({ alt }: Post, context: Context): string | null {
  return fillVariables(alt, listValues(context));
}

function listValues({ place, everywhere, firstName, moment }: Context): Variables {
  return {
    ...describePlace(place ?? everywhere),
    prenom: cleanText(firstName),
    ...moment,
  };
}
