import 'server-only';
import { currentSite } from '../current-site';
import { currentDatabase } from '../database/current-database';
import { translator } from '../translate';
import { findLeaving, leaveList } from './leave';

/** The most bytes that are read of what somebody sends. */
const MOST = 1000;

/**
 * Takes somebody out of the list by the address in their mails. Whoever pressed the page's own button is led back
 * to it; a mail program, which follows no redirection (RFC 8058, 3.1), is told in a line. `now` in ms.
 */
export async function answerLeaving(
  request: Request,
  token: string,
  now: number,
): Promise<Response> {
  const [{ queries }, { pack, publicUrl }] = await Promise.all([currentDatabase(), currentSite()]);
  const body = await readStart(request);
  const known = await findLeaving(queries, token);
  if (known) await leaveList(queries, token, now);
  const headers = { 'cache-control': 'no-store' };
  if (body.includes('by=page')) {
    const place = `${publicUrl}/relays/leave/${token}`;
    return new Response(null, { status: 303, headers: { ...headers, location: place } });
  }
  const t = translator(pack.campaign.language);
  const said = known
    ? t('relays.leave.done.lead', { email: known.email })
    : t('relays.leave.gone.lead');
  const type = { 'content-type': 'text/plain; charset=utf-8' };
  return new Response(`${said}\n`, { headers: { ...headers, ...type } });
}

async function readStart(request: Request): Promise<string> {
  const reader = request.body?.getReader();
  let text = '';
  while (reader && text.length < MOST) {
    const { done, value } = await reader.read();
    if (done) break;
    text += Buffer.from(value).toString('latin1');
  }
  await reader?.cancel();
  return text;
}
