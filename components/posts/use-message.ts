import { useMemo } from 'react';
import type { PostsData, PostView } from '@/lib/domain/posts-data';
import { addressPost } from '@/lib/networks/address-post';
import { type Context, composeAlt, composeMessage } from '@/lib/networks/compose-message';
import type { Message } from '@/lib/networks/measure';
import type { Person } from './use-choices';

/** What fills a post's variables, for what a person has chosen. */
function makeContext(post: PostView, data: PostsData, person: Person): Context {
  const place = data.territories.find(({ code }) => code === person.place) ?? null;
  return {
    place,
    everywhere: data.everywhere,
    firstName: person.firstName,
    moment: post.moment,
    link: addressPost(post, place),
  };
}

export type ComposedPost = {
  readonly context: Context;
  readonly message: Message;
  /** What the picture shows, for those who do not see it. */
  readonly alt: string;
};

/** A post's text, link and description for what a person has chosen. */
export function useMessage(post: PostView, data: PostsData, person: Person): ComposedPost {
  return useMemo(() => {
    const context = makeContext(post, data, person);
    const message = composeMessage(post, person.network, context);
    // The pack's check proves that each text has its values: an empty text is never shown.
    return {
      context,
      message: message ?? { text: '', link: context.link, subject: post.title },
      alt: composeAlt(post, context) ?? '',
    };
  }, [post, data, person]);
}
