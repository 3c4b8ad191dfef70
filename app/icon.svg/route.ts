import { currentSite } from '@/lib/server/current-site';

/** Not at build time: the pack is chosen when the process starts. */
export const dynamic = 'force-dynamic';

/** The campaign's sign as the browser's icon. */
export async function GET(): Promise<Response> {
  const { campaign, palette } = (await currentSite()).pack;
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-28 -28 156 156">' +
    `<rect x="-28" y="-28" width="156" height="156" rx="36" fill="${palette.ink}"/>` +
    `<path d="${campaign.mark.path}" fill="${palette.highlight}"/></svg>`;
  return new Response(svg, {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' },
  });
}
