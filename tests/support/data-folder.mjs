import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locate } from '../../scripts/lib/paths.mjs';

// Making an empty database takes 4 s, copying one nearly nothing: it is made once for all test runs.
async function findEmptyDatabase() {
  const manifest = locate('node_modules/@electric-sql/pglite/package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8'));
  const cache = locate('node_modules/.cache/picbadge-tests');
  const folder = join(cache, `pglite-${version}`);
  if (!existsSync(folder)) await makeEmptyDatabase(cache, folder);
  return folder;
}

async function makeEmptyDatabase(cache, folder) {
  const { PGlite } = await import('@electric-sql/pglite');
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(join(cache, 'draft-'));
  await (await PGlite.create(draft)).close();
  // Somebody else may have been faster.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
}

/** Gives an embedded database's folder what the first start would have made. */
export async function prepareDatabase(folder) {
  await cp(await findEmptyDatabase(), join(folder, 'database'), { recursive: true });
}

/** A folder for DATA_DIR, with an empty database for each pack named. Whoever asked for it removes it. */
export async function makeDataFolder(...packs) {
  const folder = await mkdtemp(join(tmpdir(), 'picbadge-data-'));
  for (const pack of packs) await prepareDatabase(join(folder, pack));
  return folder;
}
