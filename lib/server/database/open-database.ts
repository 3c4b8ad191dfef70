import 'server-only';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import * as schema from './schema';

const MIGRATIONS = resolve('lib/server/database/migrations');

/** What queries are asked of: the database, or a transaction of it. */
export type Queries = PgDatabase<PgQueryResultHKT, typeof schema>;

/** The site's database, embedded in this process or on a server: the same SQL for both. */
export type Database = {
  readonly kind: 'embedded' | 'server';
  readonly queries: Queries;
  readonly close: () => Promise<void>;
};

/** Where it is: the address of a PostgreSQL server, or the folder of the embedded one. */
export type DatabasePlace = { readonly url: string } | { readonly folder: string };

/** Opens the database and brings its tables up to date. */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
  return 'url' in place ? openServer(place.url) : openEmbedded(place.folder);
}

async function openEmbedded(folder: string): Promise<Database> {
  const [{ PGlite }, { drizzle }, { migrate }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('drizzle-orm/pglite'),
    import('drizzle-orm/pglite/migrator'),
  ]);
  await mkdir(folder, { recursive: true });
  const client = await PGlite.create(folder);
  const queries = drizzle(client, { schema });
  await migrate(queries, { migrationsFolder: MIGRATIONS });
  return { kind: 'embedded', queries, close: () => client.close() };
}

async function openServer(url: string): Promise<Database> {
  const [{ Pool }, { drizzle }, { migrate }] = await Promise.all([
    import('pg').then((module) => module.default),
    import('drizzle-orm/node-postgres'),
    import('drizzle-orm/node-postgres/migrator'),
  ]);
  const pool = new Pool({ connectionString: url });
  const queries = drizzle(pool, { schema });
  await migrate(queries, { migrationsFolder: MIGRATIONS });
  return { kind: 'server', queries, close: () => pool.end() };
}
