import 'server-only';

/**
 * The headers of every page. Nothing is loaded from elsewhere, nothing is embedded elsewhere, and
 * only scripts carrying this request's nonce run. `isDevelopment` lets the hot reload work.
 */
export function securityHeaders(nonce: string, isDevelopment: boolean): Record<string, string> {
  const policy = {
    'default-src': "'none'",
    'script-src': `'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    'style-src': isDevelopment ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    // React writes style attributes into the HTML it sends.
    'style-src-attr': "'unsafe-inline'",
    'img-src': "'self' blob: data:",
    'font-src': "'self'",
    // The decoder of HEIC photos, in a file of its own.
    'worker-src': "'self'",
    'connect-src': `'self'${isDevelopment ? ' ws:' : ''}`,
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  };
  return {
    'content-security-policy': Object.entries(policy)
      .map(([directive, sources]) => `${directive} ${sources}`)
      .join('; '),
    // `no-referrer` would make forms send `Origin: null`; other sites learn just as little.
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  };
}
