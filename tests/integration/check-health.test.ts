import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { findFreePort } from '@/scripts/lib/port.mjs';
import { locate } from '@/tests/support/packs';

/** The exit code of the container's health check, for a site on `port`. */
function checkHealth(port: number): Promise<number> {
  const env = { ...process.env, PORT: `${port}` };
  return new Promise((resolve) => {
    const file = locate('scripts/check-health.mjs');
    execFile(process.execPath, [file], { env }, (error) => resolve(Number(error?.code ?? 0)));
  });
}

it.each([
  [200, 0],
  [503, 1],
])('a site that answers %d gives code %d', async (status, code) => {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/health' ? status : 404).end();
  }).listen(0);
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  expect(await checkHealth((server.address() as AddressInfo).port)).toBe(code);
});

it('no site at all gives code 1', async () => {
  expect(await checkHealth(await findFreePort())).toBe(1);
});
