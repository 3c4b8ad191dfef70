/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // Every picture is already the right size: nobody is given our processor to resize more.
  images: { unoptimized: true },
  // `npm run check` checks types; a first start need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Native or wasm packages that must be loaded by Node as they are.
  serverExternalPackages: ['sharp', 'satori', 'harfbuzzjs', 'subset-font'],
};
