import 'server-only';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Everything the environment decides, read here and nowhere else. */
export type Config = {
  /** Folder of the campaign's pack. */
  readonly packFolder: string;
};

/** Reads the environment. CAMPAIGN is a name in `campaigns/` or a path; without it, `campaigns/default` names one. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  return { packFolder: findPackFolder(env.CAMPAIGN || readDefaultCampaign()) };
}

function readDefaultCampaign(): string {
  return readFileSync(resolve('campaigns/default'), 'utf8').trim();
}

function findPackFolder(campaign: string): string {
  const named = resolve('campaigns', campaign);
  return existsSync(named) ? named : resolve(campaign);
}
