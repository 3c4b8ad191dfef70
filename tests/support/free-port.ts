import { once } from 'node:events';
import { createServer } from 'node:net';

/** A TCP port that nobody listened to a moment ago. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('Expected a port');
  return address.port;
}
