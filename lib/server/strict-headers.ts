import 'server-only';
import { randomUUID } from 'node:crypto';
import { securityHeaders } from './security-headers';

/**
 * What `proxy.ts` gives to every other answer, for the routes that take a body without it: it would hold the whole
 * of it in memory, and cut it. They are kept by nobody, and found by no search.
 */
export function strictHeaders(publicUrl: string, requestId: string): Record<string, string> {
  return {
    ...securityHeaders({
      nonce: randomUUID().replaceAll('-', ''),
      styles: [],
      isDevelopment: false,
      isHttps: publicUrl.startsWith('https:'),
      isForOthers: false,
      isWorker: false,
    }),
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow',
    'x-request-id': requestId,
  };
}
