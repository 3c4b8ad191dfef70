import { uploadRoute } from '@/lib/server/team/upload-route';
import { takeDocument } from '@/lib/server/team-documents/take-document';

/** Takes a PDF as the raw body of a request, and says whose page it is now; `proxy.ts` leaves it alone. */
export const POST = uploadRoute('documents.edit', async (upload, doing) => {
  const { slug } = await takeDocument(upload, doing);
  return { place: `/team/documents/${slug}?${upload.about ? 'sent' : 'created'}` };
});
