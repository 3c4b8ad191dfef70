import 'server-only';
import type { ServerResponse } from 'node:http';

/** What is logged of a request. Nothing in it tells who asked: no address, browser, query or referrer. */
type RequestLine = {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  readonly requestId?: string;
  /** The visitor left before the answer was whole. */
  readonly isCut?: true;
};

/** The line about an answered request; `ms` is how long it took. */
export function describeRequest(request: {
  url: string;
  method: string;
  response: Pick<ServerResponse, 'statusCode' | 'getHeader' | 'writableFinished'>;
  ms: number;
}): RequestLine {
  const { url, method, response } = request;
  const { statusCode: status } = response;
  const id = response.getHeader('x-request-id');
  return {
    method,
    route: nameRoute(url, status),
    status,
    ms: Math.round(request.ms),
    ...(typeof id === 'string' && { requestId: id }),
    ...(!response.writableFinished && { isCut: true }),
  };
}

/**
 * The place a path leads to, such as `/badge/*`: its first name, the rest left out, because a path may
 * hold anything once somebody has typed it. What was not found is not repeated at all.
 */
function nameRoute(url: string, status: number): string {
  if (status === 404) return '*';
  const [path = ''] = url.split('?');
  const [, first = '', ...rest] = path.split('/');
  return `/${first}${rest.length > 0 ? '/*' : ''}`;
}

const ROUTINE = new Set(['/_next/*', '/media/*', '/offline', '/offline-worker.js', '/health']);

/** Files that every page brings along, and probes: lines about them are for those who look for trouble. */
export function isRoutine(route: string): boolean {
  return ROUTINE.has(route);
}
