import { uploadRoute } from '@/lib/server/team/upload-route';
import { importTemplate } from '@/lib/server/templates/import-template';

/** Takes an exported template as the raw body of a request, and says where it has become one. */
export const POST = uploadRoute('templates.draft', async (upload, doing) => {
  const { slug } = await importTemplate(upload, doing);
  return { place: `/team/templates/${slug}` };
});
