import 'server-only';
import type { Client, Pool, PoolClient } from 'pg';
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
  statement_timeout: STATEMENT,
} as const;

/** Without a listener, a server that restarts would end this process by its broken connections. */
function makePool(pool: Pool): Pool {
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return giveBackLost(pool);
}

/**
 * Gives a connection back to its pool when it ends in somebody's hands. drizzle keeps one whose server went away at
 * `begin`: ten of those, and nobody would ever get another.
 */
function giveBackLost(pool: Pool): Pool {
  const connect = pool.connect.bind(pool);
  const take = async (): Promise<PoolClient> => {
    const client = await connect();
    const release = client.release.bind(client);
    const giveBack = (problem?: Error | boolean) => {
      client.off('end', onEnd);
      client.release = () => {};
      release(problem);
    };
    const onEnd = () => giveBack(true);
    client.once('end', onEnd);
    client.release = giveBack;
    return client;
  };
  // The pool's own `query` asks with a callback, and gives back what it took.
  const either = (callback?: Parameters<typeof connect>[0]) =>
    callback ? connect(callback) : take();
  return Object.assign(pool, { connect: either });
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
