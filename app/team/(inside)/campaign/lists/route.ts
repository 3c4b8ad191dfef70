import { uploadRoute } from '@/lib/server/team/upload-route';
import { takeList } from '@/lib/server/team-campaign/save-facts';

/** Takes a CSV as the raw body of a request, and says where it is shown; `proxy.ts` leaves it alone. */
export const POST = uploadRoute('campaign.edit', async (upload, doing) => {
  const { slug } = await takeList(upload, doing);
  return { place: `/team/campaign/${slug}?sent` };
});
