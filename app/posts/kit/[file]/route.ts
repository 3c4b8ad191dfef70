import { currentSite } from '@/lib/server/current-site';
import { answerKit, checkKit } from '@/lib/server/kit/answer-kit';

type Context = { params: Promise<{ file: string }> };

/** A place's kit as a ZIP: every picture, every text, and what to do with them. Refused during silence. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const [{ file }, site] = await Promise.all([params, currentSite()]);
  return answerKit(site, file, Date.now);
}

/** What a GET would answer, nothing painted. */
export async function HEAD(_request: Request, { params }: Context): Promise<Response> {
  const [{ file }, site] = await Promise.all([params, currentSite()]);
  return checkKit(site, file, Date.now());
}
