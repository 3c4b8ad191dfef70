import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { currentLifecycle } from '@/lib/server/operations/lifecycle';
import { drain } from '@/lib/server/operations/stop-gently';
import { watchRequests } from '@/lib/server/operations/watch-requests';

/** A server whose one request waits until `answer` is called. */
async function startSlowServer() {
  const lines: string[] = [];
  const traffic = watchRequests(pino({ base: null }, { write: (line) => lines.push(line) }));
  const server = createServer().listen(0);
  const asked = once(server, 'request') as Promise<[IncomingMessage, ServerResponse]>;
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const request = get({ port, path: '/badge/mine?name=Camille', headers: { 'user-agent': 'me' } });
  const received = once(request, 'response') as Promise<[IncomingMessage]>;
  received.catch(() => {});
  const [, response] = await asked;
  return { traffic, lines, server, request, received, response };
}

describe('draining', () => {
  afterEach(() => {
    currentLifecycle().isStopping = false;
  });

  it('takes no new connection, and ends when the request under way is answered', async () => {
    const { traffic, lines, server, received, response } = await startSlowServer();
    expect(traffic.underWay).toBe(1);
    const drained = drain(traffic, { notice: 0, bound: 10_000 });
    await once(server, 'close', { signal: AbortSignal.timeout(50) }).catch(() => {});
    expect(server.listening).toBe(false);
    response.end('whole');
    const [answer] = await received;
    expect(await text(answer)).toBe('whole');
    expect(await drained).toBe(true);
    expect(traffic.underWay).toBe(0);
    expect(JSON.parse(lines.join())).toMatchObject({ route: '/badge/*', status: 200 });
    expect(lines.join()).not.toMatch(/Camille|127\.0|::1|"me"|localhost/);
  });

  it('does not wait longer than its bound', async () => {
    const { traffic, request } = await startSlowServer();
    expect(await drain(traffic, { notice: 0, bound: 60 })).toBe(false);
    request.destroy();
  });

  it('counts a visitor who leaves as finished', async () => {
    const { traffic, lines, request } = await startSlowServer();
    request.on('error', () => {});
    request.destroy();
    expect(await drain(traffic, { notice: 0, bound: 10_000 })).toBe(true);
    expect(JSON.parse(lines.join())).toMatchObject({ isCut: true });
  });

  it('ends at once when nothing was ever asked', async () => {
    const start = performance.now();
    expect(await drain({ server: null, underWay: 0 }, { notice: 60_000, bound: 60_000 })).toBe(
      true,
    );
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
