import 'server-only';
import type { Client, Pool } from 'pg';
import { DatabaseError, readErrorCode } from './database-error';

/** ms after which a server that does not answer counts as away. */
const CONNECT = 5_000;

/** ms after which a statement is given up: nothing here takes a second. */
const STATEMENT = 30_000;

/**
 * Runs `prepare` alone among all processes on that server, by one connection of its own, then gives the pool that
 * everything else goes through. Throws DatabaseError when the server cannot be used.
 */
export async function startPool(
  url: string,
  prepare: (client: Client) => Promise<void>,
): Promise<Pool> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT });
  // A connection that breaks makes the query under way fail, which says it well enough.
  client.on('error', () => {});
  await client.connect().catch((error: unknown) => {
    throw describeRefusal(url, error);
  });
  try {
    await client.query("SELECT pg_advisory_lock(hashtext('picbadge.migrations'))");
    await prepare(client);
  } finally {
    await client.end().catch(() => {});
  }
  return makePool(new pg.Pool({ ...SETTINGS, connectionString: url }));
}

const SETTINGS = {
  application_name: 'picbadge',
  connectionTimeoutMillis: CONNECT,
  idle_in_transaction_session_timeout: 60_000,
  keepAlive: true,
  max: 10,
  // A server killed at the wrong moment leaves a query that nobody would ever answer.
  query_timeout: STATEMENT,
  statement_timeout: STATEMENT,
} as const;

/** Without a listener, a server that restarts would end this process by its broken connections. */
function makePool(pool: Pool): Pool {
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** The address is repeated without its password. */
function describeRefusal(url: string, error: unknown): DatabaseError {
  const { host, pathname, username } = new URL(url);
  const code = readErrorCode(error);
  const known: Readonly<Record<string, string>> = {
    '28P01': `refuses the password of "${username}": correct it in DATABASE_URL.`,
    '28000': `refuses "${username}": correct DATABASE_URL, or let that user in.`,
    '3D000': `has no database "${pathname.slice(1)}": create it, or correct DATABASE_URL.`,
  };
  const problem = known[code] ?? `does not answer (${code}): start it, or correct DATABASE_URL.`;
  return new DatabaseError(`The PostgreSQL server ${host} ${problem}`);
}
