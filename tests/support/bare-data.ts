import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

const { dependencies } = JSON.parse(readFileSync(resolve('package.json'), 'utf8'));

/** One for each version of the embedded database: its files are its own. */
const BARE = resolve(
  'node_modules/.cache/picbadge',
  `bare-${dependencies['@electric-sql/pglite']}`,
);

/**
 * Puts an embedded database without any table into a folder. Making one takes seven seconds, copying one half of
 * one: it is made once.
 */
export async function copyBareData(folder: string): Promise<void> {
  if (!existsSync(BARE)) await makeBareData();
  await mkdir(dirname(folder), { recursive: true });
  await cp(BARE, folder, { recursive: true });
}

async function makeBareData(): Promise<void> {
  await mkdir(dirname(BARE), { recursive: true });
  const made = await mkdtemp(join(dirname(BARE), 'making-'));
  const database = await PGlite.create(made);
  await database.close();
  // Whoever else made one in the meantime was first: both are alike.
  await rename(made, BARE).catch(() => rm(made, { recursive: true, force: true }));
}
