import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Member } from '@/lib/domain/member';
import { mayDo, type Permission } from '@/lib/domain/permission';
import { Refusal, type RefusalCode } from '@/lib/domain/refusal';
import { strictHeaders } from '../strict-headers';
import { brand } from './brand';
import { explain } from './explain';
import { currentMember, readRequest, requireOwnOrigin, type TeamRequest } from './team-request';

/** A file on its way to the team's part of the site. */
export type Upload = {
  readonly body: ReadableStream<Uint8Array> | null;
  /** What its sender says it weighs, in bytes; null when nothing is said. */
  readonly length: number | null;
  /** What it was called, for people alone: at most 120 characters of plain text. */
  readonly name: string;
  /** The slug that its address names under `about`; null when it names none. */
  readonly about: string | null;
};

type Handler = (request: Request) => Promise<Response>;

/**
 * A route handler of the team that takes a file, which `proxy.ts` leaves alone because it would cut it: headers and
 * number are given here. Authenticates, authorises, then runs; what is refused is JSON, its code and its sentence.
 */
export function uploadRoute(
  permission: Permission,
  run: (
    upload: Upload,
    asked: TeamRequest & { readonly member: Member; readonly url: URL },
  ) => Promise<object>,
): Handler {
  const handler: Handler = async (incoming) => {
    // A number that came with the request is anybody's.
    const request = { ...(await readRequest()), requestId: randomUUID() };
    try {
      await requireOwnOrigin(request.team.publicUrl);
      const member = await currentMember();
      if (!member) throw new Refusal('signed-out');
      if (!mayDo(member, permission)) throw new Refusal('not-allowed');
      const asked = { ...request, member, url: new URL(incoming.url) };
      return answer(request, 200, await run(readUpload(incoming), asked));
    } catch (error) {
      const at = { route: '/team', method: incoming.method, requestId: request.requestId };
      const sentence = explain(error, request.team.campaign.language, at);
      const refusal = error instanceof Refusal ? error.code : 'unexpected';
      return answer(request, findStatus(refusal), { refusal, sentence });
    }
  };
  return brand(handler, permission);
}

function readUpload({ headers, body, url }: Request): Upload {
  const name = headers.get('x-file-name');
  // Without this header, the request has come through `proxy.ts`, and may have been cut.
  if (name === null) throw new Refusal('form-incomplete');
  const length = headers.get('content-length');
  const about = new URL(url).searchParams.get('about');
  return { body, length: length === null ? null : Number(length), name: readName(name), about };
}

function readName(encoded: string): string {
  try {
    return decodeURIComponent(encoded).replaceAll(/\p{C}/gu, '').normalize().slice(0, 120);
  } catch {
    return '';
  }
}

const STATUSES: Partial<Record<RefusalCode, number>> = {
  'signed-out': 401,
  'not-allowed': 403,
  'origin-foreign': 403,
  'artwork-too-heavy': 413,
  'document-too-heavy': 413,
  'import-too-heavy': 413,
  'csv-heavy': 413,
  'series-missing': 404,
  'series-photo-heavy': 413,
  'series-zip-heavy': 413,
  unexpected: 500,
};

function findStatus(code: RefusalCode): number {
  return STATUSES[code] ?? 400;
}

function answer({ team, requestId }: TeamRequest, status: number, body: object): Response {
  const headers = {
    ...strictHeaders(team.publicUrl, requestId),
    // Whatever of the file was not read is not waited for.
    ...(status !== 200 && { connection: 'close' }),
  };
  return Response.json(body, { status, headers });
}
