import { copyText } from './copied-text';
import { listHashtags } from './hashtags';
import type { Counter, Measure, Message } from './measure';
import { networkFacts } from './network-facts';

/** Networks that count UTF-16 units, or do not say what they count: no other way counts more. */
type PlainNetwork = 'facebook' | 'instagram' | 'whatsapp' | 'linkedin' | 'telegram' | 'messenger';

/**
 * The most each takes. Telegram: core.telegram.org/bots/api (sendMessage); Instagram: its Content
 * Publishing API; Messenger: its Send API; the others by common knowledge, as they document none.
 */
const LIMITS: Readonly<Record<PlainNetwork, number>> = {
  facebook: 63_206,
  instagram: 2200,
  whatsapp: 65_536,
  linkedin: 3000,
  telegram: 4096,
  messenger: 20_000,
};

/** Under a picture, Telegram takes less (core.telegram.org/bots/api, sendPhoto). */
const TELEGRAM_CAPTION = 1024;

/** The counter of a network that counts characters and nothing more complicated. */
export function makePlainCounter(network: PlainNetwork): Counter {
  return (message) => {
    const used = copyText(network, message).length;
    const length: Measure = { what: 'characters', used, limit: LIMITS[network], force: 'refused' };
    if (network === 'telegram') {
      return [length, { what: 'caption', used, limit: TELEGRAM_CAPTION, force: 'advised' }];
    }
    const { hashtags } = networkFacts[network];
    return hashtags === null ? [length] : [length, countHashtags(message, hashtags)];
  };
}

function countHashtags({ text }: Message, limit: number): Measure {
  return { what: 'hashtags', used: listHashtags(text).length, limit, force: 'refused' };
}
