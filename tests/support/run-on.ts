import { basename, dirname } from 'node:path';
import type { DatabasePlace } from '@/lib/server/database/open-database';
import { type Outcome, runScript } from './run-script';

/** The settings by which a command or a site finds a database. */
export function describePlace(place: DatabasePlace): Record<string, string> {
  if ('url' in place) return { DATABASE_URL: place.url };
  return { DATA_DIR: dirname(place.folder), CAMPAIGN: `./${basename(place.folder)}` };
}

/** Runs a command of `scripts/` on a database. */
export function runOn(
  place: DatabasePlace,
  name: string,
  ...words: readonly string[]
): Promise<Outcome> {
  return runScript(name, words, { ...process.env, ...describePlace(place) });
}
