import { describe, expect, it } from 'vitest';
import { clientAddress, PEER_HEADER } from '@/lib/server/team/client-address';

function ask(peer: string, forwarded: string | null, trustedProxies: number): string {
  const headers = new Headers({ [PEER_HEADER]: peer });
  if (forwarded) headers.set('x-forwarded-for', forwarded);
  return clientAddress(headers, trustedProxies);
}

describe('who asks', () => {
  it('is the other end of the line, whatever is claimed, where no proxy is trusted', () => {
    expect(ask('192.0.2.1', '203.0.113.9', 0)).toBe('192.0.2.1');
    expect(ask('::ffff:192.0.2.1', null, 0)).toBe('192.0.2.1');
  });

  it('is what the trusted proxies say, not what was claimed before them', () => {
    expect(ask('127.0.0.1', '203.0.113.9, 192.0.2.1', 1)).toBe('192.0.2.1');
    expect(ask('127.0.0.1', '203.0.113.9, 192.0.2.1, 10.0.0.1', 2)).toBe('192.0.2.1');
  });

  it('is the line’s end where the proxies say nothing', () => {
    expect(ask('127.0.0.1', null, 1)).toBe('127.0.0.1');
    expect(ask('127.0.0.1', '192.0.2.1', 2)).toBe('127.0.0.1');
  });

  it('is a whole household of IPv6 addresses', () => {
    const one = ask('2001:db8:0:12::1', null, 0);
    expect(one).toBe('2001:db8:0:12::/64');
    expect(ask('2001:0db8:0000:0012:ffff:ffff:ffff:ffff', null, 0)).toBe(one);
    expect(ask('2001:db8:0:13::1', null, 0)).not.toBe(one);
    expect(ask('::1', null, 0)).toBe('0:0:0:0::/64');
  });
});
