import { answerOpen } from '@/lib/server/answer-open';
import { currentSite } from '@/lib/server/current-site';
import { findDocument } from '@/lib/server/team-documents/find-document';

const PDF = /\.pdf$/;

/** A document of the campaign as a file to keep. Refused during silence. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const [{ file: name }, site] = await Promise.all([params, currentSite()]);
  const now = Date.now();
  const body = PDF.test(name) ? await findDocument(site, name.replace(PDF, ''), now) : null;
  return answerOpen(site, { name, type: 'application/pdf', body }, now);
}
