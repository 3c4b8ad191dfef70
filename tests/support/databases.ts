import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import {
  type Database,
  type DatabasePlace,
  openDatabase,
} from '@/lib/server/database/open-database';
import { prepareDatabase } from './data-folder.mjs';
import { type Postgres, startPostgres } from './postgres';

/** The two kinds of database a site may have. */
export const KINDS = ['embedded', 'server'] as const;
export type Kind = (typeof KINDS)[number];

/** Lets tests make empty databases of either kind. All of them go, and their server, after the last test. */
export function usePlaces(): (kind: Kind) => Promise<DatabasePlace> {
  const folders: string[] = [];
  let postgres: Promise<Postgres> | null = null;
  afterAll(async () => {
    await (await postgres)?.drop();
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  });
  return async (kind) => {
    if (kind === 'server') {
      postgres ??= startPostgres();
      return { url: await (await postgres).makeDatabase() };
    }
    const folder = await mkdtemp(join(tmpdir(), 'picbadge-database-'));
    folders.push(folder);
    await prepareDatabase(folder);
    return { folder };
  };
}

/** An open database of a kind for a block of tests: a function that gives it to each. */
export function useDatabase(kind: Kind): () => Database {
  const makePlace = usePlaces();
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase(await makePlace(kind));
  });
  afterAll(() => database.close());
  return () => database;
}
