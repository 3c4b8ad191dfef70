import 'server-only';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { DatabaseError, readErrorCode } from './database-error';
import { holdFolder } from './hold-folder';

/** PostgreSQL running in this process, and how it ends. */
export type Embedded = { readonly client: PGlite; readonly close: () => Promise<void> };

/** Whether an embedded database has been made in `folder`. */
export function isEmbeddedThere(folder: string): boolean {
  return existsSync(join(folder, 'database'));
}

/** Starts the embedded database of `folder` (0.6 s; 4 s where it must first be made). Throws DatabaseError. */
export async function startEmbedded(folder: string): Promise<Embedded> {
  const release = await holdFolder(folder);
  try {
    if (!isEmbeddedThere(folder)) await makeEmbedded(folder);
    const client = await create(join(folder, 'database'));
    const close = async () => {
      await client.close();
      release();
    };
    return { client, close };
  } catch (error) {
    release();
    throw new DatabaseError(
      `The database in ${folder} cannot be opened (${readErrorCode(error)}): ` +
        'look at its disk and permissions, or move the folder away and restore a backup.',
    );
  }
}

/** Makes an empty one beside its place, so that a start cut short never leaves half of one there. */
async function makeEmbedded(folder: string): Promise<void> {
  const draft = join(folder, 'database.new');
  await rm(draft, { recursive: true, force: true });
  await (await create(draft)).close();
  await rename(draft, join(folder, 'database'));
}

async function create(folder: string): Promise<PGlite> {
  const { PGlite } = await import('@electric-sql/pglite');
  return PGlite.create(folder);
}
