import { createServer } from 'node:net';
import { refuse } from './say.mjs';

const HIGHEST_PORT = 65_535;

/** The TCP port a text asks for: 3000 when it is empty, null when it is not a port. */
export function parsePort(text = '') {
  if (text === '') return 3000;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= HIGHEST_PORT ? port : null;
}

function findListenError(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen(port, () => server.close(() => resolve(null)));
  });
}

/** A sentence telling why a port cannot be used, or null when it is free. */
export async function explainBusyPort(port) {
  const code = await findListenError(port);
  if (code === null) return null;
  const instead = `choose another port: PORT=${port < 3000 ? 3000 : port + 1} npm start`;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is already in use. Stop the program that uses it, or ${instead}`;
  }
  if (code === 'EACCES') return `Port ${port} is reserved to the administrator: ${instead}`;
  return `Port ${port} cannot be opened (${code}): ${instead}`;
}

/** Reads the port to serve on, in a text such as `PORT`'s, and refuses a wrong or a busy one. */
export async function requirePort(text) {
  const port = parsePort(text);
  if (port === null) {
    refuse(`PORT is "${text}": give a whole number from 1 to ${HIGHEST_PORT}, such as PORT=3000.`);
  }
  const problem = await explainBusyPort(port);
  if (problem) refuse(problem);
  return port;
}

/** A TCP port that nothing listens on. */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
