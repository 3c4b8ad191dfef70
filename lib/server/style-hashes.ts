import 'server-only';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

let known: readonly string[] | null = null;

/** The hashes of the styles that this build's pages carry; the build wrote them down. */
export function readStyleHashes(): readonly string[] {
  known ??= JSON.parse(readFileSync(resolve('.next/style-hashes.json'), 'utf8')) as string[];
  return known;
}
