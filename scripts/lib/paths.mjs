import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project's folder, wherever the command was typed. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Absolute path of a file of the project. */
export function locate(...parts) {
  return join(ROOT, ...parts);
}

/** The entry files of the tools, run by this same Node: no shell, no `.cmd` shim to worry about. */
export const TOOLS = {
  biome: locate('node_modules/@biomejs/biome/bin/biome'),
  depcruise: locate('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
  knip: locate('node_modules/knip/bin/knip.js'),
  next: locate('node_modules/next/dist/bin/next'),
  playwright: locate('node_modules/@playwright/test/cli.js'),
  tsc: locate('node_modules/typescript/bin/tsc'),
  tsx: locate('node_modules/tsx/dist/cli.mjs'),
  vitest: locate('node_modules/vitest/vitest.mjs'),
};
