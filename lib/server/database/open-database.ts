import 'server-only';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { DatabaseError } from './database-error';
import { migrateTables } from './migrations';
import { makeEmbeddedRun, makePoolRun, type RunSql } from './run-sql';
import * as schema from './schema';
import { isEmbeddedThere, startEmbedded } from './start-embedded';
import { startPool } from './start-pool';

/** What queries are asked of: the database, or a transaction of it. */
export type Queries = PgDatabase<PgQueryResultHKT, typeof schema>;

/** The site's database, embedded in this process or on a server: the same SQL for both. */
export type Database = {
  readonly kind: 'embedded' | 'server';
  readonly queries: Queries;
  /** Runs SQL as text, for libraries that write their own: statements without values may be several. */
  readonly runSql: RunSql;
  readonly close: () => Promise<void>;
};

/** Where it is: the address of a PostgreSQL server, or the folder of the embedded one. */
export type DatabasePlace = { readonly url: string } | { readonly folder: string };

/** Opens the database and brings its tables up to date. Throws DatabaseError, a sentence. */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
  return 'url' in place ? openServer(place.url) : openEmbedded(place.folder);
}

/** Opens a database that is there, as `openDatabase` does; an embedded one is not made. */
export async function openKnownDatabase(place: DatabasePlace): Promise<Database> {
  if ('url' in place || isEmbeddedThere(place.folder)) return openDatabase(place);
  throw new DatabaseError(
    `There is no database in ${place.folder}: name the right one by DATABASE_URL, or by DATA_DIR and CAMPAIGN.`,
  );
}

async function openEmbedded(folder: string): Promise<Database> {
  const { client, close } = await startEmbedded(folder);
  const [{ drizzle }, { migrate }] = await Promise.all([
    import('drizzle-orm/pglite'),
    import('drizzle-orm/pglite/migrator'),
  ]);
  const queries = drizzle(client, { schema });
  try {
    await migrateTables(queries, migrate);
  } catch (error) {
    await close();
    throw error;
  }
  return { kind: 'embedded', queries, runSql: makeEmbeddedRun(client), close };
}

async function openServer(url: string): Promise<Database> {
  const [{ drizzle }, { migrate }] = await Promise.all([
    import('drizzle-orm/node-postgres'),
    import('drizzle-orm/node-postgres/migrator'),
  ]);
  const pool = await startPool(url, (client) =>
    migrateTables(drizzle(client, { schema }), migrate),
  );
  const queries = drizzle(pool, { schema });
  return { kind: 'server', queries, runSql: makePoolRun(pool), close: () => pool.end() };
}
