import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { PEER_HEADER } from '../team/client-address';
import { describeRequest, isRoutine } from './describe-request';
import { currentLifecycle } from './lifecycle';

type Started = { request: IncomingMessage; response: ServerResponse; server: Server };

/** The HTTP server as far as it has been seen, and how many requests it has not finished. */
export type Traffic = { server: Server | null; underWay: number };

/**
 * Counts requests, and logs each when it ends. Node's own channel is the only place that knows both
 * the beginning and the status: Next's proxy runs before there is one.
 */
export function watchRequests(logger: Logger): Traffic {
  const traffic: Traffic = { server: null, underWay: 0 };
  subscribe('http.server.request.start', (message) => {
    const { request, response, server } = message as Started;
    const start = performance.now();
    // Next gives the request other addresses on its way.
    const { url = '/', method = 'GET' } = request;
    // Whatever came under this name is anybody's word: limits count by the line itself.
    request.headers[PEER_HEADER] = request.socket.remoteAddress;
    traffic.server = server;
    traffic.underWay++;
    if (currentLifecycle().isStopping) response.setHeader('connection', 'close');
    response.once('close', () => {
      traffic.underWay--;
      const line = describeRequest({ url, method, response, ms: performance.now() - start });
      logger[isRoutine(line.route) ? 'debug' : 'info'](line, 'request');
    });
  });
  return traffic;
}
