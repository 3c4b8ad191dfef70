import { answerOpen } from '@/lib/server/answer-open';
import { currentSite } from '@/lib/server/current-site';

const PDF = /\.pdf$/;

/** A document of the campaign as a file to keep. Refused during silence. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const [{ file: name }, site] = await Promise.all([params, currentSite()]);
  const document = PDF.test(name) ? site.pack.documents.get(name.replace(PDF, '')) : undefined;
  return answerOpen(site, { name, type: 'application/pdf', body: document ?? null }, Date.now());
}
