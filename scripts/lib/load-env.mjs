import { existsSync } from 'node:fs';
import { locate } from './paths.mjs';
import { refuse } from './say.mjs';

/**
 * Adds the settings of `.env` to the environment, which wins over them. Node.js older than 20.12
 * cannot read it here: Next still does, and only `PORT` must then be given on the command line.
 */
export function loadEnv() {
  if (!existsSync(locate('.env')) || !process.loadEnvFile) return;
  try {
    process.loadEnvFile(locate('.env'));
  } catch (error) {
    refuse(`The file .env cannot be read (${error.code ?? error.message}): check its permissions.`);
  }
}
