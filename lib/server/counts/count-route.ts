import 'server-only';
import { randomUUID } from 'node:crypto';
import { Refusal } from '@/lib/domain/refusal';
import { readTeamSettings } from '../config';
import { currentSite } from '../current-site';
import { strictHeaders } from '../strict-headers';
import { clientAddress } from '../team/client-address';
import { describeRefusal } from '../translate';
import { currentCounting } from './current-counts';
import { takeCount } from './take-count';

/**
 * Answers a beacon: 204 whether it counted or its address had counted enough, so that nobody learns where limits
 * stand; a refusal is a sentence. Whoever asks not to be followed is not, whatever their page sent. `proxy.ts`
 * leaves this route alone: it checks the origin itself.
 */
export async function answerCount({ headers, body }: Request): Promise<Response> {
  const { publicUrl, trustedProxies } = readTeamSettings(process.env);
  const site = await currentSite();
  const length = headers.get('content-length');
  const sent = {
    body,
    length: length === null ? null : Number(length),
    address: clientAddress(headers, trustedProxies),
  };
  try {
    if (headers.get('origin') !== publicUrl) {
      throw new Refusal('origin-foreign', { address: publicUrl });
    }
    if (!asksForPrivacy(headers)) {
      await takeCount(sent, { site, ...currentCounting() }, Date.now());
    }
    return answer(204, null, publicUrl);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return answer(
      findStatus(error),
      describeRefusal(site.pack.campaign.language, error),
      publicUrl,
    );
  }
}

/** The answer to whoever does anything but send. */
export async function refuseMethod(): Promise<Response> {
  const { publicUrl } = readTeamSettings(process.env);
  const response = answer(405, null, publicUrl);
  response.headers.set('allow', 'POST');
  return response;
}

function asksForPrivacy(headers: Headers): boolean {
  return headers.get('sec-gpc') === '1' || headers.get('dnt') === '1';
}

function findStatus({ code }: Refusal): number {
  if (code === 'count-too-heavy') return 413;
  return code === 'count-unknown' ? 400 : 403;
}

function answer(status: number, sentence: string | null, publicUrl: string): Response {
  return new Response(sentence, {
    status,
    headers: {
      ...strictHeaders(publicUrl, randomUUID()),
      ...(sentence !== null && { 'content-type': 'text/plain; charset=utf-8' }),
      // Whatever of a body was not read is not waited for.
      ...(status >= 400 && { connection: 'close' }),
    },
  });
}
