import { uploadRoute } from '@/lib/server/team/upload-route';
import { takeArtwork } from '@/lib/server/templates/take-artwork';

/** Takes an artwork as the raw body of a request; `proxy.ts` leaves it alone, which would cut it. */
export const POST = uploadRoute('templates.draft', takeArtwork);
