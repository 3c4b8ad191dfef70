import 'server-only';
import { isIPv6 } from 'node:net';

/** The header in which the site itself writes who is at the other end of the line. */
export const PEER_HEADER = 'x-peer-address';

/**
 * Who asks: the other end of the line or, behind trusted proxies, what the last of them says. One household
 * has a whole /64 of IPv6 addresses: they are one.
 */
export function clientAddress(headers: Pick<Headers, 'get'>, trustedProxies: number): string {
  const peer = headers.get(PEER_HEADER) ?? 'unknown';
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  const told = trustedProxies > 0 ? hops.at(-trustedProxies) : peer;
  return shorten(told || peer);
}

function shorten(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  return isIPv6(plain) ? `${expand(plain).slice(0, 4).join(':')}::/64` : plain.slice(0, 64);
}

/** The eight groups of an IPv6 address, each as short as it goes. */
function expand(address: string): string[] {
  const [head = '', tail] = address.toLowerCase().replace(/%.*$/, '').split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const missing = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array<string>(missing).fill('0'), ...after];
  return groups.map((group) => group.replace(/^0+(?=.)/, ''));
}
