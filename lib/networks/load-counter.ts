import type { NetworkId } from '@/lib/domain/network';
import { countEmail } from './count-email';
import { makePlainCounter } from './count-plain';
import type { Counter } from './measure';

const loaders: Readonly<Record<NetworkId, () => Counter | Promise<Counter>>> = {
  facebook: () => makePlainCounter('facebook'),
  x: async () => (await import('./count-x')).countX,
  instagram: () => makePlainCounter('instagram'),
  whatsapp: () => makePlainCounter('whatsapp'),
  linkedin: () => makePlainCounter('linkedin'),
  bluesky: async () => (await import('./count-bluesky')).countBluesky,
  mastodon: async () => (await import('./count-mastodon')).countMastodon,
  threads: async () => (await import('./count-threads')).countThreads,
  telegram: () => makePlainCounter('telegram'),
  messenger: () => makePlainCounter('messenger'),
  sms: async () => (await import('./count-sms')).countSms,
  email: () => countEmail,
};

/** The counter of a network. What it needs is fetched the first time; rejects when that cannot come. */
export async function loadCounter(network: NetworkId): Promise<Counter> {
  return loaders[network]();
}
