import 'server-only';

type Answer = {
  /** Only scripts that carry it run. */
  readonly nonce: string;
  /** Hashes of the build's own styles that it may carry. */
  readonly styles: readonly string[];
  /** Lets the hot reload work. */
  readonly isDevelopment: boolean;
  /** The site is known to the world by an https address. */
  readonly isHttps: boolean;
  /** A picture that other sites may show. */
  readonly isForOthers: boolean;
  /** The file of the service worker, which fetches pages of this site and does nothing else. */
  readonly isWorker: boolean;
};

const SECONDS_A_YEAR = 31_536_000;

/** Powers of a browser that no page here asks for. */
const UNUSED = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** The headers of every answer. Nothing is loaded from elsewhere, nothing is embedded elsewhere. */
export function securityHeaders(answer: Answer): Record<string, string> {
  return {
    'content-security-policy': writePolicy(answer),
    // `no-referrer` would make forms send `Origin: null`; other sites learn just as little.
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': answer.isForOthers ? 'cross-origin' : 'same-origin',
    'origin-agent-cluster': '?1',
    'permissions-policy': UNUSED.map((power) => `${power}=()`).join(', '),
    ...(answer.isHttps && { 'strict-transport-security': `max-age=${SECONDS_A_YEAR}` }),
  };
}

function writePolicy(answer: Answer): string {
  const policy = {
    'default-src': "'none'",
    ...(answer.isWorker ? { 'connect-src': "'self'" } : listPageSources(answer)),
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
    ...(answer.isHttps && { 'upgrade-insecure-requests': '' }),
  };
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`.trim())
    .join('; ');
}

function listPageSources({ nonce, styles, isDevelopment }: Answer): Record<string, string> {
  return {
    'script-src': `'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    'style-src': isDevelopment
      ? "'self' 'unsafe-inline'"
      : ["'self'", `'nonce-${nonce}'`, ...styles.map((hash) => `'${hash}'`)].join(' '),
    // React writes style attributes into the HTML it sends.
    'style-src-attr': "'unsafe-inline'",
    'img-src': "'self' blob: data:",
    'font-src': "'self'",
    // The presentation video, when it is a file of the pack.
    'media-src': "'self'",
    // The decoder of HEIC photos and the service worker, each in a file of its own.
    'worker-src': "'self'",
    'connect-src': `'self'${isDevelopment ? ' ws:' : ''}`,
    'form-action': "'self'",
  };
}
