import type { NetworkId } from '@/lib/domain/network';
import type { Message } from './measure';
import { takesText } from './network-facts';

/**
 * What is copied for a network: the text, then the link on a line of its own. Networks that get the
 * link by itself, or make nothing of one, get the text alone.
 */
export function copyText(network: NetworkId, { text, link }: Message): string {
  if (link === null || !takesText(network)) return text;
  return text === '' ? link : `${text}\n${link}`;
}
