import { describe, expect, it } from 'vitest';
import { sessionCookie } from '@/lib/server/team/session-cookie';

describe('the cookie of a session', () => {
  it('is this host’s alone and never in the clear, on a site known by https', () => {
    expect(sessionCookie('https://example.org')).toEqual({
      name: '__Host-picbadge-session',
      options: { httpOnly: true, sameSite: 'lax', path: '/', secure: true },
    });
  });

  it('has a plain name where browsers would refuse the other', () => {
    expect(sessionCookie('http://localhost:3000')).toEqual({
      name: 'picbadge-session',
      options: { httpOnly: true, sameSite: 'lax', path: '/', secure: false },
    });
  });
});
