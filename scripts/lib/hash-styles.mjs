import { createHash } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const MANIFEST = /_client-reference-manifest\.js$/;

/**
 * Writes the hash of each style that the pages of a build carry, for their policy: React writes a page's
 * styles as one element, and gives it no nonce.
 */
export async function hashStyles({ distDir }) {
  const folder = join(distDir, 'server', 'app');
  const names = await readdir(folder, { recursive: true });
  const manifests = names.filter((name) => MANIFEST.test(name)).map((name) => join(folder, name));
  const hashes = new Set(manifests.flatMap(listStyles).map(hash));
  await writeFile(join(distDir, 'style-hashes.json'), JSON.stringify([...hashes].sort()));
}

/** The styles of a page, of its layouts and of its error pages, each as it stands in the HTML. */
function listStyles(manifest) {
  const known = globalThis;
  known.__RSC_MANIFEST = {};
  createRequire(manifest)(manifest);
  const pages = Object.values(known.__RSC_MANIFEST);
  delete known.__RSC_MANIFEST;
  return pages
    .flatMap(({ entryCSSFiles }) => Object.values(entryCSSFiles))
    .filter((files) => files.length > 0)
    .map((files) => files.map(({ content }) => content).join(''));
}

function hash(style) {
  return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}
