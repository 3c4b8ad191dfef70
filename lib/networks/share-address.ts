import type { NetworkId } from '@/lib/domain/network';
import { copyText } from './copied-text';
import type { Message } from './measure';
import { makeWellFormed } from './well-formed';

/** What an address is made from. instance: the host of the person's Mastodon, from readInstance. */
export type ShareRequest = Message & { readonly instance: string | null };

type Compose = (request: ShareRequest) => string | null;

const composers: Readonly<Record<NetworkId, Compose>> = {
  facebook: composeLinkOnly('https://www.facebook.com/sharer/sharer.php', 'u'),
  x: ({ text, link }) => addParameters('https://x.com/intent/tweet', { text, url: link }),
  instagram: () => null,
  whatsapp: composeWhole('whatsapp', 'https://wa.me/'),
  linkedin: composeLinkOnly('https://www.linkedin.com/sharing/share-offsite/', 'url'),
  bluesky: composeWhole('bluesky', 'https://bsky.app/intent/compose'),
  mastodon: (request) =>
    request.instance === null
      ? null
      : composeWhole('mastodon', `https://${request.instance}/share`)(request),
  threads: ({ text, link }) =>
    addParameters('https://www.threads.com/intent/post', { text, url: link }),
  telegram: ({ text, link }) =>
    link === null ? null : addParameters('https://t.me/share/url', { url: link, text }),
  messenger: composeLinkOnly('fb-messenger://share', 'link'),
  // « ?& » is read by iOS, which wants an & before the body, and by Android, which wants a ?.
  sms: (request) => `sms:?&body=${encode(copyText('sms', request))}`,
  email: (request) =>
    addParameters('mailto:', {
      subject: request.subject,
      body: breakLines(copyText('email', request)),
    }),
};

/**
 * The address that opens a network with a message in it, by the network's own documentation (see
 * networkFacts); null where there is none: Instagram, Mastodon before its instance is known, and a
 * network that takes a link when there is no link. Spaces are %20: some apps show a + as it is.
 */
export function composeShareAddress(network: NetworkId, request: ShareRequest): string | null {
  return composers[network](request);
}

function composeLinkOnly(base: string, parameter: string): Compose {
  return ({ link }) => (link === null ? null : addParameters(base, { [parameter]: link }));
}

function composeWhole(network: NetworkId, base: string): Compose {
  return (request) => addParameters(base, { text: copyText(network, request) });
}

function addParameters(base: string, parameters: Readonly<Record<string, string | null>>): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${encode(value)}`],
  );
  return `${base}?${pairs.join('&')}`;
}

function encode(text: string): string {
  return encodeURIComponent(makeWellFormed(text));
}

/** Line breaks as RFC 6068 (mailto:) wants them. */
function breakLines(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '\r\n');
}
