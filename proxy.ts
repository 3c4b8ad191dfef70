import { type NextRequest, NextResponse } from 'next/server';
import { readPublicUrl } from '@/lib/server/config';
import { securityHeaders } from '@/lib/server/security-headers';
import { readStyleHashes } from '@/lib/server/style-hashes';

/**
 * Gives every answer its strict headers and a number to find it by, and every page its own nonce. The
 * public pages are read and nothing else, but for the one by which relays leave, and the team writes from pages of
 * this very site: whatever else carries a body is refused before it is looked at.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const headers = describeAnswer(request, nonce);
  const isTeam = isTeamPath(request.nextUrl.pathname);
  const leaving = findLeaving(request);
  if (request.method !== 'GET' && request.method !== 'HEAD' && !leaving) {
    if (!isTeam || request.method !== 'POST') {
      const allow = isTeam ? 'GET, HEAD, POST' : 'GET, HEAD';
      return new NextResponse(null, { status: 405, headers: { ...headers, allow } });
    }
    if (request.headers.get('origin') !== readPublicUrl(process.env)) {
      return refuseOrigin(headers);
    }
  }
  const forwarded = new Headers(request.headers);
  forwarded.set('x-nonce', nonce);
  forwarded.set('x-area', isTeam ? 'team' : 'public');
  // A number that came with the request is anybody's: ours takes its place.
  forwarded.set('x-request-id', headers['x-request-id'] ?? '');
  // Next reads the nonce for its own scripts out of this request header.
  forwarded.set('content-security-policy', headers['content-security-policy'] ?? '');
  const init = { request: { headers: forwarded } };
  const response = leaving ? NextResponse.rewrite(leaving, init) : NextResponse.next(init);
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

/** Bilingual: whose language it is depends on a pack, which is not opened here. */
function refuseOrigin(headers: Record<string, string>): NextResponse {
  const address = readPublicUrl(process.env);
  const body = `Cette demande ne vient pas de ce site. Ouvrez ${address}, puis réessayez.\nThis request does not come from this site. Open ${address}, then try again.\n`;
  const type = { 'content-type': 'text/plain; charset=utf-8' };
  return new NextResponse(body, { status: 403, headers: { ...headers, ...type } });
}

/**
 * Where somebody is taken who leaves the list of relays: mail programs write to the very address that a page is
 * read at, from anywhere and without a cookie (RFC 8058).
 */
function findLeaving({ method, nextUrl }: NextRequest): URL | null {
  if (method !== 'POST' || !/^\/relays\/leave\/[\w-]{43}$/.test(nextUrl.pathname)) return null;
  return new URL(`${nextUrl.pathname}/now`, nextUrl);
}

function isTeamPath(pathname: string): boolean {
  return pathname === '/team' || pathname.startsWith('/team/');
}

function describeAnswer(request: NextRequest, nonce: string): Record<string, string> {
  const { pathname } = request.nextUrl;
  const isDevelopment = process.env.NODE_ENV === 'development';
  const security = securityHeaders({
    nonce,
    // Media are most of what is answered, and have no style.
    styles: isDevelopment || pathname.startsWith('/media/') ? [] : readStyleHashes(),
    isDevelopment,
    isHttps: readPublicUrl(process.env).startsWith('https:'),
    // Chats and networks show these on their own pages: that is what they are for.
    isForOthers: pathname.startsWith('/previews/'),
    isWorker: pathname === '/offline-worker.js',
  });
  // What the team reads, or shows to few, is kept by nobody, and found by no search.
  const own =
    isTeamPath(pathname) || /^\/(preview|relays)\//.test(pathname)
      ? { 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' }
      : {};
  return { ...security, ...own, 'x-request-id': crypto.randomUUID() };
}

// The files of a build have theirs in next.config.js: the worker's policy is not a page's.
// What is counted is read as it comes: here all of it would be waited for, and kept.
// A file that the team sends comes with its name: it would be cut here, and has its own in `uploadRoute`.
export const config = {
  matcher: [
    '/((?!_next/static/|api/count$|team/templates/artworks$|team/templates/imports$|team/series/[^/]+/(?:list|photos)$|team/documents/files$|team/campaign/lists$).*)',
    {
      source: '/team/templates/(artworks|imports)',
      missing: [{ type: 'header', key: 'x-file-name' }],
    },
    {
      source: '/team/series/:id/(list|photos)',
      missing: [{ type: 'header', key: 'x-file-name' }],
    },
    { source: '/team/campaign/lists', missing: [{ type: 'header', key: 'x-file-name' }] },
    { source: '/team/documents/files', missing: [{ type: 'header', key: 'x-file-name' }] },
  ],
};
