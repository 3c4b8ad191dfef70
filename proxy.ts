import { type NextRequest, NextResponse } from 'next/server';
import { securityHeaders } from '@/lib/server/security-headers';

/**
 * Gives every page its own nonce and the strict headers that go with it. The public pages are read
 * and nothing else: whatever carries a body is refused before it is looked at.
 */
export function proxy(request: NextRequest): NextResponse {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new NextResponse(null, { status: 405, headers: { allow: 'GET, HEAD' } });
  }
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const headers = securityHeaders(nonce, process.env.NODE_ENV === 'development');
  const forwarded = new Headers(request.headers);
  forwarded.set('x-nonce', nonce);
  // Next reads the nonce for its own scripts out of this request header.
  forwarded.set('content-security-policy', headers['content-security-policy'] ?? '');
  const response = NextResponse.next({ request: { headers: forwarded } });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

export const config = { matcher: '/((?!_next/static/|media/[0-9a-f]{64}$).*)' };
