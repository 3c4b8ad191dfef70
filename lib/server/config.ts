import 'server-only';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Everything the environment decides, read here and nowhere else. */
export type Config = {
  /** Folder of the campaign's pack. */
  readonly packFolder: string;
};

/** Reads the environment. CAMPAIGN is a name in `campaigns/` or a path. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  return { packFolder: findPackFolder(env.CAMPAIGN || 'masseret-2015') };
}

function findPackFolder(campaign: string): string {
  const named = resolve('campaigns', campaign);
  return existsSync(named) ? named : resolve(campaign);
}
