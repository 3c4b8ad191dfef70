import type { NetworkId } from '@/lib/domain/network';
import type { Post } from '@/lib/domain/post';
import { type Context, composeMessage, composeWording } from './compose-message';
import { type Counter, listExcesses, type Message } from './measure';

/** The post's other wordings that fit a network, the shortest last: what to offer for a text too long. */
export function listWordings(
  post: Post,
  network: NetworkId,
  context: Context,
  counter: Counter,
): Message[] {
  const usual = composeMessage(post, network, context)?.text;
  const texts = [post.text, post.named, ...Object.values(post.variants)];
  const messages = new Map<string, { readonly message: Message; readonly used: number }>();
  for (const wording of texts) {
    const message = wording ? composeWording(wording, post, network, context) : null;
    if (!message || message.text === usual) continue;
    const measures = counter(message);
    if (listExcesses(measures).length > 0) continue;
    messages.set(message.text, { message, used: measures[0]?.used ?? 0 });
  }
  return [...messages.values()].sort((a, b) => b.used - a.used).map(({ message }) => message);
}
