import 'server-only';
import type { Member } from '@/lib/domain/member';
import { mayDo, type Permission } from '@/lib/domain/permission';
import { Refusal, type RefusalCode } from '@/lib/domain/refusal';
import { brand } from './brand';
import { explain } from './explain';
import { currentMember, readRequest, requireOwnOrigin, type TeamRequest } from './team-request';

type Handler = (request: Request) => Promise<Response>;

const STATUSES: Partial<Record<RefusalCode, number>> = {
  'signed-out': 401,
  'not-allowed': 403,
  'origin-foreign': 403,
  'sharing-clock': 403,
  'sharing-silence': 403,
  'series-missing': 404,
  'series-busy': 503,
};

const SAFE = new Set(['GET', 'HEAD']);

/** A route handler of the team: authenticates, authorises, then runs; a write comes from this site alone. */
export function teamRoute(
  permission: Permission,
  run: (request: Request, asked: TeamRequest & { readonly member: Member }) => Promise<Response>,
): Handler {
  const handler: Handler = async (incoming) => {
    const request = await readRequest();
    try {
      if (!SAFE.has(incoming.method)) await requireOwnOrigin(request.team.publicUrl);
      const member = await currentMember();
      if (!member) throw new Refusal('signed-out');
      if (!mayDo(member, permission)) throw new Refusal('not-allowed');
      return await run(incoming, { ...request, member });
    } catch (error) {
      return refuse(error, request, incoming.method);
    }
  };
  return brand(handler, permission);
}

function refuse(error: unknown, { team, requestId }: TeamRequest, method: string): Response {
  const sentence = explain(error, team.campaign.language, { route: '/team', method, requestId });
  return new Response(sentence, {
    status: findStatus(error),
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}

function findStatus(error: unknown): number {
  if (!(error instanceof Refusal)) return 500;
  return STATUSES[error.code] ?? 400;
}
