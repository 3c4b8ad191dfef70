import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * V8's explicit compile hint: functions of the file are compiled while it arrives, beside the main thread, instead
 * of one by one when they are first called. Other engines read a comment.
 */
const HINT = '//# allFunctionsCalledOnLoad\n';

/** Marks the scripts that every page of a build starts with, nearly all of which runs at once. */
export async function hintBuild({ distDir }) {
  const manifest = JSON.parse(await readFile(join(distDir, 'build-manifest.json'), 'utf8'));
  await Promise.all(manifest.rootMainFiles.map((name) => mark(join(distDir, name))));
}

async function mark(path) {
  const script = await readFile(path, 'utf8');
  if (!script.startsWith(HINT)) await writeFile(path, HINT + script);
}
