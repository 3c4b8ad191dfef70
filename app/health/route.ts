import { describeHealth } from '@/lib/server/operations/health';
import { currentLifecycle } from '@/lib/server/operations/lifecycle';
import { findOpenSite } from '@/lib/server/site';

/** Not at build time: the answer is about this process. */
export const dynamic = 'force-dynamic';

/** For whoever watches the process or sends it requests. */
export async function GET(): Promise<Response> {
  const site = await findOpenSite();
  const pack = site?.pack.campaign.id ?? null;
  const { code, body } = describeHealth(pack, currentLifecycle().isStopping);
  return Response.json(body, { status: code, headers: { 'cache-control': 'no-store' } });
}
