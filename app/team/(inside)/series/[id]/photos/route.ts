import { currentSite } from '@/lib/server/current-site';
import { partAfter } from '@/lib/server/series/path-part';
import { takePhotos } from '@/lib/server/series/take-files';
import { uploadRoute } from '@/lib/server/team/upload-route';

/** Takes a photo, or a ZIP of them, as the raw body of a request; `proxy.ts` leaves it alone, which would cut it. */
export const POST = uploadRoute('series.run', async (upload, doing) => {
  const { pack } = await currentSite();
  return takePhotos(upload, { ...doing, pack }, partAfter(doing.url.pathname, 'series'));
});
