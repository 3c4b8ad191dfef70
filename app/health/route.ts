import { findOpenSite } from '@/lib/server/current-site';
import { findOpenDatabase } from '@/lib/server/database/current-database';
import { pingDatabase } from '@/lib/server/database/ping-database';
import { describeHealth } from '@/lib/server/operations/health';
import { currentLifecycle } from '@/lib/server/operations/lifecycle';

/** Not at build time: the answer is about this process. */
export const dynamic = 'force-dynamic';

/** ms that the database may take; a container's probe waits for four seconds. */
const PATIENCE = 2_000;

/** For whoever watches the process or sends it requests. */
export async function GET(): Promise<Response> {
  const [site, database] = await Promise.all([findOpenSite(), findOpenDatabase()]);
  const { code, body } = describeHealth({
    pack: site?.pack.campaign.id ?? null,
    isStopping: currentLifecycle().isStopping,
    database: database && {
      kind: database.kind,
      answers: await pingDatabase(database, PATIENCE),
    },
  });
  return Response.json(body, { status: code, headers: { 'cache-control': 'no-store' } });
}
