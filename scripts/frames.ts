import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readFrame } from './frames/read-frame';
import { readManifest } from './frames/read-manifest';

const USAGE = 'npm run frames -- DIR';
const PICTURE = /\.(png|webp|avif|svg|gif|jpe?g)$/i;

/**
 * Looks for the photo's place in each frame of a folder: file, class, box as shares of the canvas, overlap with what
 * its MANIFEST.tsv expects, time. Exit 2 for a folder that cannot be read, or that holds no picture.
 */
async function main([folder, ...rest]: readonly string[]): Promise<void> {
  if (!folder || folder === '--help' || rest.length > 0) return stop(USAGE);
  const names = await readdir(folder).catch(() => stop(`The folder ${folder} cannot be read.`));
  const pictures = names.filter((name) => PICTURE.test(name)).sort();
  if (pictures.length === 0) return stop(`The folder ${folder} holds no picture.`);
  const known = await readManifest(folder);
  let [right, scored] = [0, 0];
  for (const name of pictures) {
    const { line, isRight } = await readFrame(join(folder, name), known.get(name));
    if (isRight !== null) scored++;
    if (isRight) right++;
    console.log(line);
  }
  console.log(`${right} of ${scored} right; ${pictures.length - scored} not scored`);
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

await main(process.argv.slice(2));
