const WORKER_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

// Scripts and styles wait beside their Brotli copies, for browsers that read those: a seventh less to wait
// for, and nothing to compress when somebody comes.
const READS_BROTLI = [{ type: 'header', key: 'accept-encoding', value: '.*\\bbr\\b.*' }];
const COMPRESSED =
  process.env.NODE_ENV === 'development'
    ? []
    : [
        {
          source: '/_next/static/chunks/:name([^/]+\\.js)',
          type: 'text/javascript; charset=UTF-8',
        },
        { source: '/_next/static/chunks/:name([^/]+\\.css)', type: 'text/css; charset=UTF-8' },
      ];

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // A page carries its own styles, and no others: it is painted without waiting for a file. The policy knows
  // them by their hashes.
  experimental: { inlineCss: true, cssChunking: { type: 'graph', requestCost: 0 } },
  reactStrictMode: true,
  // Titles and link previews stand in the head for everybody, not for a list of known robots.
  htmlLimitedBots: /./,
  // A device whose clock is before the build is wrong, and must not decide that there is no silence.
  env: { BUILT_AT: String(Date.now()) },
  // Every picture is already the right size: nobody is given our processor to resize more.
  images: { unoptimized: true },
  // `npm run check` checks types; a first start need not do it again.
  typescript: { ignoreBuildErrors: true },
  compiler: {
    runAfterProductionCompile: async (build) => {
      const { compressBuild } = await import('./scripts/lib/compress-build.mjs');
      const { hashStyles } = await import('./scripts/lib/hash-styles.mjs');
      const { hintBuild } = await import('./scripts/lib/hint-build.mjs');
      await hintBuild(build);
      await Promise.all([compressBuild(build), hashStyles(build)]);
    },
  },
  rewrites: async () => ({
    beforeFiles: COMPRESSED.map(({ source }) => ({
      source,
      has: READS_BROTLI,
      destination: '/_next/static/chunks/:name.br',
    })),
  }),
  // A worker has the policy of its own file: the HEIC decoder runs wasm, and can reach nobody else.
  headers: async () => [
    ...COMPRESSED.map(({ source, type }) => ({
      source,
      has: READS_BROTLI,
      headers: [
        { key: 'content-encoding', value: 'br' },
        { key: 'content-type', value: type },
        { key: 'vary', value: 'accept-encoding' },
      ],
    })),
    {
      source: '/_next/static/:rest*',
      headers: [
        { key: 'x-content-type-options', value: 'nosniff' },
        { key: 'cross-origin-resource-policy', value: 'same-origin' },
      ],
    },
    {
      source: '/_next/static/chunks/turbopack-worker:rest(.*)',
      headers: [{ key: 'content-security-policy', value: WORKER_POLICY }],
    },
    {
      source: '/offline-worker.js',
      headers: [{ key: 'cache-control', value: 'no-cache' }],
    },
    {
      source: '/vendor/:rest*',
      headers: [{ key: 'cache-control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
  // Native or wasm packages that must be loaded by Node as they are.
  serverExternalPackages: [
    '@electric-sql/pglite',
    '@hyzyla/pdfium',
    '@node-rs/argon2',
    '@vercel/og',
    '@zxcvbn-ts/core',
    '@zxcvbn-ts/language-common',
    '@zxcvbn-ts/language-en',
    '@zxcvbn-ts/language-fr',
    'drizzle-orm',
    'fs-native-extensions',
    'harfbuzzjs',
    'nodemailer',
    'pg',
    'pg-boss',
    'satori',
    'sharp',
    'subset-font',
  ],
};
