import type { NetworkId } from '@/lib/domain/network';
import { loadCounter } from '@/lib/networks/load-counter';
import type { Countable } from '@/lib/networks/measure';

/** An address such as posts lead to. */
export const LINK = 'https://www.notreregion-avecjpm.fr/posts/proximite?d=54';

/** What a network counts of a text, and of a link that goes with it. */
export async function measure(network: NetworkId, text: string, link: string | null = null) {
  const counter = await loadCounter(network);
  return counter({ text, link, subject: 'Objet' });
}

/** One of those counts. */
export async function count(
  network: NetworkId,
  what: Countable,
  text: string,
  link?: string | null,
) {
  const measures = await measure(network, text, link);
  return measures.find((each) => each.what === what)?.used;
}
