import { currentSite } from '@/lib/server/current-site';
import { answerPicture } from '@/lib/server/link-previews/answer-picture';
import { readOpening } from '@/lib/server/link-previews/opening';

/** The picture of a link preview. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const [{ file }, site] = await Promise.all([params, currentSite()]);
  return answerPicture(site, file, readOpening(site, Date.now()));
}
