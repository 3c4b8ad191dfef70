import { uploadRoute } from '@/lib/server/team/upload-route';
import { takeArtwork } from '@/lib/server/templates/take-artwork';

/**
 * Takes an artwork as the raw body of a request, with `?kind=post` one that may do without a photo; `proxy.ts` leaves
 * it alone, which would cut it.
 */
export const POST = uploadRoute('templates.draft', (upload, doing) =>
  takeArtwork(upload, doing, doing.url.searchParams.get('kind') === 'post' ? 'post' : 'badge'),
);
