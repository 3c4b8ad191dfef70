import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compress = promisify(brotliCompress);

/** Writes beside each script and style of a build the same file as Brotli, at its slowest and smallest. */
export async function compressBuild({ distDir }) {
  const folder = join(distDir, 'static', 'chunks');
  const files = (await readdir(folder)).filter((name) => /\.(?:js|css)$/.test(name));
  const writes = files.map(async (name) => {
    const path = join(folder, name);
    await writeFile(`${path}.br`, await compress(await readFile(path)));
  });
  await Promise.all(writes);
}
